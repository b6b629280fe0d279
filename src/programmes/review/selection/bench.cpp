#include "programmes/review/selection/bench.hpp"

#include <fmt/format.h>

#include <chrono>

namespace luoshi::programmes::review::selection {
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

template <class F>
double seconds(F&& work) {
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

}  // namespace

Contest made_contest(std::int64_t candidates) {
    constexpr std::int64_t prefectures = 14, kinds = 4, industries = 10;
    Contest contest;
    auto& rules = contest.rules;
    rules.places = std::max<std::int64_t>(candidates / 4, prefectures);
    rules.ties = {"draw"};
    const auto add = [&](std::string_view kind, std::int64_t count) {
        for (std::int64_t n = 0; n < count; ++n) rules.groups.push_back({fmt::format("{}{}", kind, n), std::string(kind), fmt::format("{} {}", kind, n), {}, {}});
    };
    const auto schools = candidates / 2 + 1;
    add("prefecture", prefectures);
    add("kind", kinds);
    add("industry", industries);
    add("school", schools);
    rules.every = {{"prefecture", {}, rules.places / 10 + 2}, {"kind", {}, rules.places / 2 + 1}, {"industry", {}, rules.places / 6 + 2}, {"school", {}, 2}};
    Dice dice;
    for (std::int64_t c = 0; c < candidates; ++c) {
        const auto school = dice.below(schools);
        contest.candidates.push_back({fmt::format("c{}", c), 60'000 + dice.below(40'000), {c},
                                      {fmt::format("prefecture{}", school % prefectures), fmt::format("kind{}", school % kinds), fmt::format("industry{}", dice.below(industries)), fmt::format("school{}", school)}});
    }
    // At least one for each prefecture that applied.
    for (std::int64_t n = 0; n < prefectures; ++n) {
        const auto id = fmt::format("prefecture{}", n);
        for (const auto& one : contest.candidates) {
            if (one.groups[0] == id) rules.groups[static_cast<std::size_t>(n)].min = 1;
        }
    }
    return contest;
}

BenchFigures bench_select(std::int64_t candidates) {
    const auto contest = made_contest(candidates);
    BenchFigures figures;
    figures.select_seconds = seconds([&] { figures.chosen = static_cast<double>(select(contest).value().chosen.size()); });
    figures.explain_seconds = seconds([&] { figures.losers = static_cast<double>(explain(contest).value().size()); });
    return figures;
}

}  // namespace luoshi::programmes::review::selection
