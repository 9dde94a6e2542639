"""The report: quotes, their speakers and their articles as one HTML file that needs nothing else."""

from newsquote.render.report.file import write_whole
from newsquote.render.report.page import report_page
from newsquote.render.report.payload import Report, make_report

__all__ = ["Report", "make_report", "report_page", "write_whole"]
