# The benchmark (bench.sh); as a test only whether all of it works, never how fast.
find_package(Qt6 REQUIRED COMPONENTS Test)
pkg_check_modules(SQLITE3 REQUIRED IMPORTED_TARGET sqlite3)

add_executable(bench
    bench.cpp bench.h
    bench_actions.cpp bench_actions.h
    bench_actions_beside.cpp
    bench_actions_of_parts.cpp
    bench_actions_of_views.cpp
    bench_edit.cpp
    bench_estimate.cpp
    bench_fit.cpp fit_plans.cpp fit_plans.h
    bench_large.cpp
    bench_large_plan.cpp
    bench_open.cpp
    bench_plan.cpp bench_plan.h
    bench_read_back.cpp
    bench_screen.cpp bench_screen.h
    bench_window.cpp
    bench_workbook.cpp
)
target_link_libraries(bench PRIVATE taphuan_app taphuan_appplugin taphuan_qml taphuan_qmlplugin
    taphuan_flags Qt6::Test PkgConfig::SQLITE3)
target_precompile_headers(bench PRIVATE ${taphuan_common_headers})
add_executable(bench_bare_window bench_bare_window.cpp)
target_link_libraries(bench_bare_window PRIVATE Qt6::Quick taphuan_flags)

add_test(NAME "bench: every part works"
    COMMAND bench --classes 24 --runs 1 --program $<TARGET_FILE:taphuan>
        --bare-window $<TARGET_FILE:bench_bare_window>)
