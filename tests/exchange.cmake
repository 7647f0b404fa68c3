# Tests of exchange
taphuan_test(test_exchange
    SOURCES csv_test.cpp shipped_catalogue_test.cpp
    LIBRARIES taphuan_exchange)
