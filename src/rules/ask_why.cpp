#include <algorithm>

#include "rules/permissions.hpp"
#include "rules/queries.hpp"
#include "rules/store.hpp"
#include "rules/use_cases.hpp"
#include "rules/values.hpp"

namespace luoshi::rules {
namespace {

Considered considered(const Parameter& parameter, const LineValue& value, const Verdict& verdict) {
    Considered view;
    const auto words = spoken(parameter, value.value);
    view.value = value.id;
    view.words = words.words;
    view.words_en = words.words_en;
    view.stage = value.stage;
    view.tier = value.tier;
    view.season_from = value.season_from;
    view.season_until = value.season_until;
    view.state = value.certain                           ? RuleState::confirmed
                 : verdict.outcome == Outcome::conflicts ? RuleState::conflicting
                                                         : RuleState::unconfirmed;
    view.basis = basis_of(value);
    view.outcome = verdict.outcome;
    view.why = verdict.why;
    view.why_en = verdict.why_en;
    return view;
}

}  // namespace

Result<WhyView> ask_why(Work& work, const AskWhy& query) {
    TRY(const Parameter* const parameter, require_parameter(query.parameter));
    TRY(const org::BodyLine body, find_readable_body(work, query.body));
    const auto on = query.on.value_or(work.today());
    auto values = values_on_line(work, query.parameter, body.path, on);
    const auto places = places_on_line(work, body.path);
    // What still waits is seen by those who may see the place itself.
    std::erase_if(values, [&](const LineValue& value) {
        const auto place = std::ranges::find(places, value.place, &Place::code);
        return value.step == Step::entered &&
               (place == places.end() || !work.actor().may(permissions::read, place->path));
    });
    std::vector<Verdict> verdicts;
    auto held = resolve(*parameter, values, {on, query.stage, query.tier}, &verdicts);
    WhyView view;
    view.parameter = {*parameter, spoken_tightening(*parameter).words, spoken_tightening(*parameter).words_en};
    view.on = on;
    view.place_name = places.empty() ? body.name : places.back().name;
    view.stage = query.stage;
    view.tier = query.tier;
    for (const auto& place : places) {
        LevelView level{place.level(), place.code, place.name, {}};
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (values[i].place == place.code) level.values.push_back(considered(*parameter, values[i], verdicts[i]));
        }
        view.levels.push_back(std::move(level));
    }
    if (!held) {
        view.refusal = held.error().slug;
        view.refusal_text = held.error().detail;
        view.refusal_text_en = held.error().detail_en;
        return view;
    }
    view.holding = std::move(*held);
    view.notice = basis_notice(work, view.holding->basis.notice, on);
    if (const auto record = work.one<ValueRecord>(queries::value_by_id, view.holding->basis.value))
        view.decision = decision_of(*record);
    return view;
}

Result<std::vector<ParameterView>> show_parameters(Work&, const ShowParameters&) {
    std::vector<ParameterView> list;
    for (const auto& parameter : parameters()) {
        auto words = spoken_tightening(parameter);
        list.push_back({parameter, std::move(words.words), std::move(words.words_en)});
    }
    return list;
}

}  // namespace luoshi::rules
