// The same list under other mechanisms and rules. Before the draw over trial seeds, whose mean tells what to expect and
// nothing about the draw to come; afterwards with the draw's own seed.
#include <fmt/format.h>

#include "afterschool/allocation/list.hpp"
#include "afterschool/allocation/permissions.hpp"
#include "afterschool/allocation/store.hpp"
#include "afterschool/allocation/use_cases.hpp"

namespace luoshi::afterschool::allocation {
namespace {

constexpr int trials_before = 20;

struct Counts {
    std::int64_t applicants = 0;
    double first = 0;
    double any = 0;
};
using ByGroup = std::map<int, Counts>;

std::vector<GroupFairness> shown(const ByGroup& groups, std::string_view word, int trials) {
    std::vector<GroupFairness> rows;
    for (const auto& [key, counts] : groups) {
        GroupFairness row{fmt::format("{} {}", word, key), std::nullopt, std::nullopt, std::nullopt};
        if (counts.applicants >= smallest_cell) {
            row.applicants = counts.applicants;
            row.first_wish = counts.first / trials;
            row.any_wish = counts.any / trials;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

// Whom the announcement puts first, by order or by reserved places.
int group_of(const enrolment::WishLine& wish) { return wish.group == "priority" ? 0 : wish.priority; }

struct Way {
    Mechanism mechanism;
    bool priorities;
    bool kept;
};
constexpr Way ways[] = {{Mechanism::da, true, true},
                        {Mechanism::da, true, false},  // only where places are kept
                        {Mechanism::da, false, true},
                        {Mechanism::rsd, true, false}};

}  // namespace

Result<WhatIfView> show_what_if(Work& work, const ShowWhatIf& query) {
    TRY(const DrawHead head, find_visible(work, query.id));
    TRY_DO(require(work.actor(), permissions::read, head.school_path));
    const auto more = query.more_places.value_or(0);
    if (more < -20 || more > 20) {
        return Problem{Code::invalid,
                       "out-of-range",
                       "每门课增减的名额应在 -20 到 20 之间",
                       "between -20 and 20 places more",
                       {{"more_places", "out-of-range", "-20 到 20"}}};
    }
    const auto list = enrolment::frozen_list(work, head.county, head.round);
    if (!list) return no_such_draw();
    TRY(const auto made, market_of(*list));
    auto& market = made->tables.market;
    for (auto& places : market.places)
        places = static_cast<std::uint32_t>(std::max<std::int64_t>(0, std::int64_t{places} + more));
    const auto own_priority =
        market.priority;  // whom priority groups serve is counted by the published priorities in every way
    WhatIfView view;
    view.applicants = market.applicants();
    view.trials = head.seed ? 1 : trials_before;
    view.more_places = more;
    const auto reserves = market.reserves;
    for (const auto& way : ways) {
        const bool da = way.mechanism == Mechanism::da;
        if (da && !way.kept && reserves.empty()) continue;
        WhatIfRow row{.mechanism = way.mechanism,
                      .priorities = way.priorities && da,
                      .kept = way.kept && !reserves.empty()};
        row.announced = way.mechanism == head.mechanism && (!da || (way.priorities && way.kept)) && more == 0;
        ByGroup by_grade;
        ByGroup by_priority;
        for (int trial = 0; trial < view.trials; ++trial) {
            matching::Options options{.mechanism = way.mechanism, .algorithm = head.algorithm};
            options.seed = head.seed ? crypto::from_hex(*head.seed).value()
                                     : fmt::format("what-if/{}/{}", head.list_digest, trial);
            const auto line = matching::line_of(made->tables, options);
            market.priority = way.priorities ? own_priority : std::vector<std::int32_t>{};
            if (!way.kept) market.reserves.clear();
            const auto seats = matching::allocate(market, line, way.mechanism);
            market.priority = own_priority;  // envy is measured against what was published
            market.reserves = reserves;
            const auto fair = matching::fairness_of(market, line, seats);
            row.first_wish += static_cast<double>(fair.first_wish) / view.trials;
            row.any_wish += static_cast<double>(fair.any_wish) / view.trials;
            row.nothing += static_cast<double>(fair.nothing) / view.trials;
            row.justified_envy += static_cast<double>(fair.justified_envy) / view.trials;
            for (std::uint32_t a = 0; a < market.applicants(); ++a) {
                const auto& wish = *made->wish[market.first[a]];
                for (auto* counts : {&by_grade[wish.grade], &by_priority[group_of(wish)]}) {
                    if (trial == 0) ++counts->applicants;
                    if (seats[a] == 0) counts->first += 1;
                    if (seats[a] != matching::none) counts->any += 1;
                }
            }
        }
        row.by_grade = shown(by_grade, "grade", view.trials);
        row.by_priority = shown(by_priority, "priority", view.trials);
        view.rows.push_back(std::move(row));
    }
    return view;
}

}  // namespace luoshi::afterschool::allocation
