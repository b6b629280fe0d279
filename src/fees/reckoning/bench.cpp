#include "fees/reckoning/bench.hpp"

#include <chrono>
#include <thread>

#include "fees/reckoning/compact.hpp"

namespace luoshi::fees::reckoning {
namespace {

constexpr int days_of_term = 80;
constexpr std::int32_t first_monday = 20'703;  // 7 September 2026

// A cheap generator that answers alike everywhere; the draw of nobody's place hangs on it.
struct Mixed {
    std::uint64_t state;
    std::uint32_t next() {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::uint32_t>(state >> 33);
    }
};

Outcome some_outcome(std::uint32_t number) {
    switch (number % 32) {
        case 0: return Outcome::absent;
        case 1: return Outcome::leave_in_time;
        case 2: return Outcome::leave_late;
        case 3: return Outcome::stopped;
        default: return Outcome::attended;
    }
}

// Base on every day and a special course on every day: 160 sessions.
void fill(std::vector<CompactLesson>& lessons, std::uint64_t pupil) {
    Mixed mixed{pupil};
    for (int day = 0; day < days_of_term; ++day) {
        const std::int32_t date = first_monday + day / 5 * 7 + day % 5;
        lessons[static_cast<std::size_t>(2 * day)] = {date, 400, 1, 0, false, some_outcome(mixed.next()), false};
        lessons[static_cast<std::size_t>(2 * day + 1)] = {date, 350, 1, 1, true, some_outcome(mixed.next()), false};
    }
}

std::int64_t settle_some(std::int64_t from, std::int64_t until) {
    std::vector<CompactLesson> lessons(2 * days_of_term);
    Caps caps;
    caps.lessons_a_day = 2;
    caps.per_day = Money::fen(700);
    caps.per_term = Money::fen(50'000);
    const CompactExemption half{first_monday, first_monday + 60, 50};
    const auto sets = rule_sets();
    std::int64_t due = 0;
    for (auto pupil = from; pupil < until; ++pupil) {
        fill(lessons, static_cast<std::uint64_t>(pupil));
        caps.order = pupil % 2 == 0 ? CapOrder::lessons_then_cap : CapOrder::cap_over_planned_lessons;
        const auto exemptions = std::span(&half, pupil % 10 == 0 ? 1 : 0);
        due += settle_compact(lessons, caps, exemptions, sets[static_cast<std::size_t>(pupil) % sets.size()]).due_fen;
    }
    return due;
}

}  // namespace

BenchFigures bench_reckoning(std::int64_t pupils, int threads) {
    BenchFigures figures{.pupils = pupils, .sessions = pupils * 2 * days_of_term, .threads = threads};
    const auto began = std::chrono::steady_clock::now();
    std::vector<std::int64_t> sums(static_cast<std::size_t>(threads));
    {
        std::vector<std::jthread> workers;
        for (int n = 0; n < threads; ++n)
            workers.emplace_back([&, n] { sums[static_cast<std::size_t>(n)] = settle_some(pupils * n / threads, pupils * (n + 1) / threads); });
    }
    for (const auto sum : sums) figures.due_fen += sum;
    figures.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    figures.pupils_per_second = static_cast<double>(pupils) / figures.seconds;
    return figures;
}

}  // namespace luoshi::fees::reckoning
