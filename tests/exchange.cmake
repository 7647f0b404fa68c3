# Tests of exchange
taphuan_test(test_exchange
    SOURCES bad_plans_test.cpp csv_test.cpp estimate_json_test.cpp plan_json_test.cpp sample_estimate_test.cpp
            shipped_catalogue_test.cpp
    LIBRARIES taphuan_exchange)
