# Tests of storage
