def square(number):
    return number * number


print(square(7))
