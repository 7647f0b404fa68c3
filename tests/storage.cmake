# Tests of storage
taphuan_test(test_storage
    SOURCES
        live_plan_test.cpp
        plan_store_test.cpp
        storage_plans.cpp storage_plans.h
    LIBRARIES taphuan_storage)
