// The reckoning of price_help with the limits that hold for a school.
#include <algorithm>

#include "fees/disclosure/store.hpp"
#include "fees/disclosure/use_cases.hpp"
#include "rules/api.hpp"

namespace luoshi::fees::disclosure {

Result<PriceHelpView> ask_price_help(Work& work, const AskPriceHelp& query) {
    const auto school = org::find_school(work, query.school);
    if (!school || !work.actor().may(permissions::read, school->path))
        return Problem{Code::missing, "no-such-school", "没有这所学校，或者您看不到它的收费标准", "there is no such school, or its prices are not for you"};
    const auto stage = school->stage == org::Stage::junior || school->stage == org::Stage::complete ? org::Stage::junior : org::Stage::primary;
    const auto rules = rules::Ruleset::load(work, school->path, work.today());
    PriceLimits limits;
    PriceHelpView view;
    if (const auto most = rules.what_holds("price.per_lesson_max", stage, school->tier); most && most->state != rules::RuleState::conflicting) {
        limits.lesson_max_fen = most->value.to_number<std::int64_t>();
        view.lesson_max_basis = most->basis.body_name + " " + most->basis.document;
    }
    if (const auto most = rules.number("price.per_term_max", stage, school->tier)) limits.term_max_fen = *most;
    if (const auto table = rules.table("exemption.categories", stage, school->tier))
        for (const auto& row : *table) limits.exempt_percents.push_back(row.number);
    view.lesson_max_fen = limits.lesson_max_fen;
    view.term_max_fen = limits.term_max_fen;
    TRY(PriceHelp help, reckon_price({query.lessons, query.groups, query.teacher_pay_fen, query.managers_percent.value_or(0), query.consumables_fen.value_or(0),
                                 query.outside_fen.value_or(0), query.subsidy_fen.value_or(0), query.pupils},
                                limits));
    view.help = std::move(help);
    return view;
}

}  // namespace luoshi::fees::disclosure
