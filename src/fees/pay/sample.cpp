#include "fees/pay/sample.hpp"

#include "fees/pay/shared.hpp"
#include "fees/pay/use_cases.hpp"

namespace luoshi::fees::pay {
namespace {

constexpr std::string_view sample_county = "430104";
constexpr std::string_view sample_school = "430104-sample-school";
constexpr int days_back = 12;

struct Place {
    BodyId school;
    PlanId plan;
    Date term_began;
};

// Nothing: there is no such school, it has no published plan, or the sample stands already.
Result<std::optional<Place>> find_place(Work& work) {
    const auto school = org::find_body_by_code(work, sample_school);
    if (!school) return std::optional<Place>{};
    TRY(const PaySheets known, find_pay_sheets(work, {school->id, {}}));
    TRY(const PayRates rates, show_pay_rates(work, {school->id, {}}));
    if (!known.items.empty() || !rates.rates.empty() || known.plans.empty()) return std::optional<Place>{};
    const auto& plan = known.plans.front();
    const auto year = static_cast<int>(plan.school_year);
    return std::optional(Place{school->id, plan.plan, plan.term == org::TermKind::autumn ? Date(year, 9, 1) : Date(year + 1, 2, 15)});
}

Result<PayRates> enter_rate(Work& work, const Place& place, RateKind kind, std::int64_t fen) {
    EnterPayRate command;
    command.id = work.new_id<RateId>();
    command.body = place.school;
    command.kind = kind;
    command.per_lesson_fen = fen;
    command.from = place.term_began;
    command.document = "样例校务会纪要 3 号";
    return enter_pay_rate(work, command);
}

// Refused where the county's list or a ceiling says no: then the sample simply has no such purchase.
Result<Nothing> buy_paper(Work& work, const Place& place) {
    EnterSpending command;
    command.id = work.new_id<SpendingId>();
    command.plan = place.plan;
    command.amount_fen = 86'000;
    command.words = "美术课和手工课用纸";
    command.document = "样例发票 0012";
    command.day = work.today();
    TRY_DO(enter_spending(work, command));
    return Nothing{};
}

Result<int> make_sheet(Work& work, const Place& place) {
    const auto id = work.new_id<SheetId>();
    TRY(const PaySheetView made, make_pay_sheet(work, {id, place.plan, work.today().plus_days(-days_back), work.today().plus_days(-1), {}}));
    for (const auto& line : made.lines) {
        if (line.kind == LineKind::outside) TRY_DO(withhold_tax(work, {id, line.line, 0, {}}));
    }
    TRY_DO(offer_pay_sheet(work, {id, "", {}}));
    return 1;
}

}  // namespace

Result<SampleSeeded> seed_sample(storage::Storage& storage, const storage::Context& given) {
    auto context = given;
    context.county = std::string(sample_county);
    context.actor = trusted_actor(Proof::command_line, "样例财务");
    SampleSeeded seeded;
    TRY(const std::optional<Place> place, storage::read(storage, context, find_place));
    if (!place) return seeded;
    TRY_DO(storage::write(storage, context, [&](Work& work) -> Result<Nothing> {
        TRY_DO(enter_rate(work, *place, RateKind::own, 5'000));
        TRY_DO(enter_rate(work, *place, RateKind::outside, 8'000));
        TRY_DO(enter_grant(work, {work.new_id<GrantId>(), place->plan, GrantKind::grant, 6'000'000, "样例区财政局", "样例财教 9 号", work.today(), {}}));
        return Nothing{};
    }));
    seeded.rates = 2;
    const auto bought = storage::write(storage, context, [&](Work& work) { return buy_paper(work, *place); });
    if (!bought && bought.error().slug != "kind-not-listed" && bought.error().slug != "over-share-ceiling") return bought.error();
    const auto made = storage::write(storage, context, [&](Work& work) { return make_sheet(work, *place); });
    if (made) seeded.sheets = *made;
    else if (made.error().slug != "nothing-to-pay") return made.error();
    return seeded;
}

}  // namespace luoshi::fees::pay
