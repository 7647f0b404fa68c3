# Tests of domain
add_library(taphuan_test_fixtures STATIC fixtures.cpp fixtures.h)
target_link_libraries(taphuan_test_fixtures PUBLIC taphuan_domain taphuan_test_main)
target_precompile_headers(taphuan_test_fixtures REUSE_FROM taphuan_domain)

taphuan_test(test_domain
    SOURCES
        catalogue_test.cpp
        class_entries_test.cpp
        estimate_test.cpp
        finding_test.cpp
        folded_text_test.cpp
        funding_test.cpp
        line_amount_test.cpp
        line_norms_test.cpp
        money_words_test.cpp
        name_order_test.cpp
        norm_book_test.cpp
        plan_rules_test.cpp
        plan_test.cpp
        thousandths_test.cpp
    LIBRARIES taphuan_domain taphuan_test_fixtures
)
