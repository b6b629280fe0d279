// What the command line shows people: a progress bar on a terminal, tables where --json is not asked for.
#pragma once
#include <chrono>
#include <string>

#include "notices/reading/api.hpp"

namespace luoshi::app {

// One line on stderr, only on a terminal and only for work over two seconds.
class Progress {
 public:
    explicit Progress(std::string what);
    void show(std::int64_t done, std::int64_t total);

 private:
    std::string what_;
    std::chrono::steady_clock::time_point begun_;
};

void print_comparison(const notices::reading::Comparison& comparison);

}  // namespace luoshi::app
