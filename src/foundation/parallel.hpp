// parallel(n, f): f(0) … f(n-1), each in a thread of its own, until all are done. For pure code over arrays: what f
// writes must not overlap.
#pragma once
#include <atomic>
#include <exception>
#include <thread>
#include <vector>

namespace luoshi {

// What any f throws is thrown here when all have ended (the one with the smallest number).
template <class F>
void parallel(unsigned count, F&& f) {
    std::vector<std::exception_ptr> accidents(count);
    {
        std::vector<std::jthread> others;
        others.reserve(count);
        const auto guarded = [&](unsigned i) {
            try {
                f(i);
            } catch (...) {
                accidents[i] = std::current_exception();
            }
        };
        for (unsigned i = 1; i < count; ++i) others.emplace_back(guarded, i);
        if (count > 0) guarded(0);
    }
    for (const auto& accident : accidents) {
        if (accident) std::rethrow_exception(accident);
    }
}

// f(0) … f(items-1) on so many threads; who takes which item is left open, so f(i) must depend on i alone.
template <class F>
void parallel_items(unsigned threads, std::size_t items, F&& f) {
    std::atomic<std::size_t> next{0};
    parallel(threads == 0 ? 1 : threads, [&](unsigned) {
        for (auto i = next++; i < items; i = next++) f(i);
    });
}

}  // namespace luoshi
