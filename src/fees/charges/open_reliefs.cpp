#include "fees/charges/open_reliefs.hpp"

#include <algorithm>

#include "fees/charges/owed_beyond.hpp"
#include "fees/charges/queries.hpp"

namespace luoshi::fees::charges {
namespace {

bool is_billed(Work& work, const catalogue::PlanLine& plan, PupilId pupil) {
    return std::ranges::any_of(bills_of_pupil(work, plan.county, pupil), [&](const BillHead& bill) { return bill.plan == plan.id && !bill.cancelled; });
}

// `reference`: the course that stopped.
std::vector<PupilId> billed_for(Work& work, const catalogue::PlanLine& plan, std::string_view reference) {
    const auto course = CourseId::parse(reference);
    const auto line = course ? catalogue::find_course(work, *course) : std::nullopt;
    if (!line) return {};
    const auto item = line->kind == catalogue::CourseKind::base ? std::string("base") : std::string(reference);
    auto pupils = work.all<PupilId>(queries::billed_for_course, plan.county, plan.school, plan.id, item);
    std::ranges::sort(pupils);
    const auto again = std::ranges::unique(pupils);
    pupils.erase(again.begin(), again.end());
    return pupils;
}

}  // namespace

void keep_open(Work& work, const catalogue::PlanLine& plan, const OpenRelief& relief, const std::string& words, const std::string& words_en) {
    work.run(queries::insert_refusal, plan.county, relief.pupil, plan.id, relief.cause, relief.reference, plan.school, words, words_en, work.now());
}

void keep_open(Work& work, const catalogue::PlanLine& plan, ReliefCause cause, std::string_view reference, const std::optional<PupilId>& pupil, const Problem& why) {
    std::vector<PupilId> pupils;
    if (!pupil)
        pupils = billed_for(work, plan, reference);
    else if (is_billed(work, plan, *pupil))
        pupils.push_back(*pupil);
    for (const auto one : pupils) keep_open(work, plan, {one, cause, std::string(reference)}, why.detail, why.detail_en);
    if (!pupils.empty()) work.record("charges.relief_refused", "service_plan", plan.id.to_string(), {{"pupils", pupils.size()}, {"because", why.slug}});
}

Result<int> relieve_refused(Work& work, std::string_view county, PlanId plan) {
    const auto open = work.all<OpenRelief>(queries::open_refusals, county, plan);
    if (open.empty()) return 0;
    work.run(queries::answer_refusals, county, plan, work.now());  // what is refused again opens again
    int relieved = 0;
    const OpenRelief* last = nullptr;
    for (const auto& one : open) {
        // A stopped course concerns everybody in it: reckoned once.
        const bool all = one.cause == ReliefCause::stopped;
        if (all && last != nullptr && last->cause == one.cause && last->reference == one.reference) continue;
        TRY(const int more, relieve(work, county, plan, one.cause, one.reference, all ? std::nullopt : std::optional(one.pupil)));
        relieved += more;
        if (one.cause == ReliefCause::withdrawal) TRY_DO(owe_beyond(work, catalogue::find_plan(work, plan).value(), one.pupil));
        last = &one;
    }
    work.record("charges.relieve_refused", "service_plan", plan.to_string(), {{"refusals", open.size()}, {"relieved", relieved}});
    return relieved;
}

}  // namespace luoshi::fees::charges
