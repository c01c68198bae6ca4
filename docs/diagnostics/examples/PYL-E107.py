import queue

jobs = queue.Queues()
