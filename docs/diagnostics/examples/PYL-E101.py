async def main():
    print("hello")
