#include "rules/api.hpp"
#include "rules/held_rows.hpp"
#include "rules/store.hpp"

namespace luoshi::rules {

// Anybody may ask for a division; only what somebody answers for is shown, and how much is not yet.
Result<PublicRules> show_public_rules(Work& work, const ShowPublicRules& query) {
    const Problem missing{Code::missing, "no-such-place", "没有这个区划，请从列表中选择",
                          "there is no such division; choose one of the list"};
    const auto body = org::find_body_by_code(work, query.place);
    if (!body) return missing;
    const auto places = places_on_line(work, body->path);
    const bool is_division =
        !places.empty() && places.back().code == query.place && places.back().level() != PlaceLevel::school;
    if (!is_division) return missing;
    PublicRules view;
    view.place = query.place;
    view.place_name = places.back().name;
    view.on = query.on.value_or(work.today());
    for (auto& row : held_rows(Ruleset::load(work, body->path, view.on), {})) {
        if (!row.holding) continue;
        if (row.holding->state != RuleState::confirmed) {
            ++view.unsettled;
            continue;
        }
        const auto& parameter = *find_parameter(row.parameter);
        view.rules.push_back({row.parameter, row.group, row.parameter_words, row.parameter_words_en, parameter.about,
                              parameter.about_en, row.stage, row.tier, row.holding->words, row.holding->words_en,
                              row.holding->state, row.holding->basis});
    }
    view.phones = phones_for(work, body->path, view.on);
    return view;
}

}  // namespace luoshi::rules
