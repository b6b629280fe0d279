#include "programmes/review/conflicts/bench.hpp"

#include <fmt/format.h>

#include <chrono>

#include "programmes/review/conflicts/conflicts.hpp"

namespace luoshi::programmes::review::conflicts {
namespace {

class Dice {  // SplitMix64
 public:
    std::int64_t below(std::int64_t n) {
        std::uint64_t z = (state_ += 0x9E3779B97F4A7C15U);
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9U;
        z = (z ^ z >> 27) * 0x94D049BB133111EBU;
        return static_cast<std::int64_t>((z ^ z >> 31) % static_cast<std::uint64_t>(n));
    }

 private:
    std::uint64_t state_ = 42;
};

Facts made_facts(std::int64_t experts, std::int64_t items, Date day) {
    Dice dice;
    Facts facts;
    const auto units = items / 2 + 1, people = 4 * experts;
    const auto unit = [&] { return fmt::format("u{}", dice.below(units)); };
    const auto person = [&] { return fmt::format("m{}", dice.below(people)); };
    const auto from = [&] { return day.plus_days(static_cast<int>(-1000 - dice.below(4000))); };
    const auto to = [&] { return std::optional(day.plus_days(static_cast<int>(-dice.below(3000)))); };
    for (std::int64_t u = 0; u < units; ++u) facts.parents.push_back({fmt::format("u{}", u), fmt::format("prefecture{}", u % 14), from(), {}});
    for (int p = 0; p < 14; ++p) facts.parents.push_back({fmt::format("prefecture{}", p), "department", from(), {}});
    for (std::int64_t i = 0; i < items; ++i) facts.items.push_back({fmt::format("p{}", i), {unit()}, {person()}});
    for (std::int64_t e = 0; e < experts; ++e) {
        const auto id = fmt::format("m{}", e);
        facts.experts.push_back(id);
        facts.employments.push_back({id, unit(), "教师", from(), {}});
        for (int n = 0; n < 3; ++n) facts.employments.push_back({id, unit(), "教师", from(), to()});
        for (int n = 0; n < 2; ++n) {
            facts.kin.push_back({id, person(), "亲属"});
            facts.projects.push_back({fmt::format("t{}", dice.below(experts)), person(), from(), to()});
        }
        facts.holdings.push_back({person(), unit(), Office::head, from(), {}});
    }
    return facts;
}

}  // namespace

BenchFigures bench_conflicts(std::int64_t experts, std::int64_t items) {
    const Date day{2026, 5, 20};
    const auto facts = made_facts(experts, items, day);
    const auto begun = std::chrono::steady_clock::now();
    const auto found = find_conflicts(facts, {.day = day, .round = 1});
    return {std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count(), static_cast<double>(found.size())};
}

}  // namespace luoshi::programmes::review::conflicts
