// A program that only has the headers which all tests share.
