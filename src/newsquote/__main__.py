"""`python -m newsquote` is the command `newsquote`."""

from newsquote.cli import main

if __name__ == "__main__":
    main()
