#!/usr/bin/env python
# -*- coding: utf-8 -*-
# license header


import os  # why
# between imports
import sys


# before f
def f(a,  # about a
      b):  # about b
    # first in f
    "doc of f"
    # after doc
    if a:  # if
        # in if
        return 1  # one
        # after return
    # before elif
    elif b:  # elif
        pass  # nothing
    else:  # otherwise
        # in else
        x = [  # list
            1,  # first
            # between
            2,
        ]  # end
        return x
    # last in f

class A(  # bases
    object
):
    # only a comment
    pass

@staticmethod  # decorator
# between decorator and def
def g(): return 1  # g

class C:
    """Doc of C."""
    # field
    x = 1  # x

    # before m
    def m(self):
        try:  # try
            pass
        # before except
        except ValueError:  # except
            pass
        finally:  # finally
            # in finally
            pass
    # end of C
y = (1 +  # plus
     2)
z = {
    # comment in dict
    "a": 1,  # a
    "b": lambda: 0,  # lambda
}
print(f(1, 2), y)  # call
for i in range(2):  # loop
    # only
    continue
else:  # loop else
    pass
with open("/dev/null") as h:  # with
    pass
while False: pass  # while
# tail
match y:  # match
    # before case
    case 3:  # three
        pass
    case _:
        # default
        pass
# end of file
