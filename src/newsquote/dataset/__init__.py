"""An archive larger than one machine: partitions of it analysed anywhere, into a folder of Parquet.

plan → read → analyse → write, a partition at a time: `plan` divides the sources, `work` does one
partition, `engines` and `on_dask` do many, `folder` keeps what is done, `load` makes an index of it.
pyarrow and Dask are extras, and only imported where they are used.
"""
