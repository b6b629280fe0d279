#include "rules/bench.hpp"

#include "rules/api.hpp"

namespace luoshi::rules {
namespace {

// A measurement needs a clock that does not stand still; nothing else here sees it.
using Steady = std::chrono::steady_clock;

template <class F>
double per_second(std::chrono::milliseconds duration, F&& ask) {
    const auto start = Steady::now();
    std::int64_t asks = 0;
    while (Steady::now() - start < duration) {
        for (int i = 0; i < 16; ++i) ask();
        asks += 16;
    }
    return static_cast<double>(asks) / std::chrono::duration<double>(Steady::now() - start).count();
}

}  // namespace

BenchFigures bench_ask(storage::Storage& storage, const storage::Context& context, std::chrono::milliseconds duration) {
    constexpr std::string_view county = "/430000/430200/430223/430223-education/";
    return storage::read(storage, context,
                         [&](Work& work) -> Result<BenchFigures> {
                             Asked asked;
                             asked.path = county;
                             asked.on = Date(2026, 9, 1);
                             asked.stage = org::Stage::primary;
                             asked.tier = org::Tier::village;
                             TRY(const std::int64_t fen, held_number(work, "price.per_lesson_max", asked));
                             if (fen != 350) throw std::logic_error("the seeds do not hold what is measured here");
                             BenchFigures figures;
                             figures.asks_per_second =
                                 per_second(duration, [&] { (void)what_holds(work, "price.per_lesson_max", asked); });
                             const auto rules = Ruleset::load(work, county, asked.on);
                             figures.batch_asks_per_second = per_second(duration, [&] {
                                 (void)rules.what_holds("price.per_lesson_max", asked.stage, asked.tier);
                             });
                             return figures;
                         })
        .value();
}

}  // namespace luoshi::rules
