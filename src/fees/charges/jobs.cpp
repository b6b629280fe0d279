#include "fees/charges/jobs.hpp"

#include "fees/charges/queries.hpp"
#include "fees/charges/shared.hpp"
#include "fees/charges/tell.hpp"
#include "fees/charges/try_again.hpp"
#include "fees/charges/undo_relief.hpp"
#include "fees/exemptions/api.hpp"
#include "pupils/api.hpp"
#include "tally/api.hpp"

namespace luoshi::fees::charges {
namespace {

template <class T>
T named(const json::value& payload, std::string_view name) {
    return T::parse(payload.at(name).as_string()).value();
}

Result<Nothing> after_stop(Work& work, const json::value& payload) {
    TRY_DO(relieve(work, work.county(), named<PlanId>(payload, "plan"), ReliefCause::stopped, payload.at("course").as_string(), std::nullopt));
    return Nothing{};
}

std::vector<PlanId> billed_plans(Work& work, PupilId pupil) {
    std::vector<PlanId> plans;
    for (const auto& bill : bills_of_pupil(work, work.county(), pupil)) {
        if (std::ranges::find(plans, bill.plan) == plans.end()) plans.push_back(bill.plan);
    }
    return plans;
}

Date day_in(const json::value& payload, std::string_view name) { return Date::parse(payload.at(name).as_string()).value(); }

// Every term with a bill of this pupil that the grant touches, settled ones too.
std::vector<PlanId> touched_plans(Work& work, const json::value& payload, PupilId pupil) {
    const auto from = day_in(payload, "from");
    const auto until = day_in(payload, "until");  // excluded
    std::vector<PlanId> touched;
    for (const auto id : billed_plans(work, pupil)) {
        const auto plan = catalogue::find_plan(work, id).value();
        const tally::Term term{plan.school_year, plan.term};
        if (from <= tally::last_day_of(term) && until > tally::first_day_of(term)) touched.push_back(id);
    }
    return touched;
}

Result<Nothing> after_grant(Work& work, const json::value& payload) {
    const auto pupil = named<PupilId>(payload, "pupil");
    for (const auto id : touched_plans(work, payload, pupil))
        TRY_DO(relieve(work, work.county(), id, ReliefCause::exemption, payload.at("grant").as_string(), pupil));
    return Nothing{};
}

// One message to the family: that more is owed again, and why. Never the category.
Result<Nothing> tell_of_withdrawal(Work& work, const json::value& payload, PupilId pupil, const std::string& address) {
    const auto grant = named<exemptions::GrantId>(payload, "grant");
    const auto reason = exemptions::why_withdrawn(work, work.county(), grant);
    auto families = pupils::families_of_school(work, work.county(), named<BodyId>(payload, "school"));
    std::erase_if(families, [&](const pupils::FamilyLine& family) { return family.pupil != pupil; });
    TRY(const int told, pupils::tell_families(work, families,
                                              {.about = "charges.exemption_withdrawn/" + grant.to_string(),
                                               .kind = "charges.exemption_withdrawn",
                                               .subject = "一项登记有误的减免已撤销",
                                               .text = "学校撤销了一项登记有误的减免，理由：" + reason.value_or("") +
                                                       "。账单按没有这项减免重新计算，请核对；有疑问的，请联系学校。",
                                               .link = address + "/m/children/{pupil}/fees"}));
    if (told > 0) work.record("charges.tell", "exemption_grant", grant.to_string(), {{"people", told}});
    return Nothing{};
}

Result<Nothing> after_withdrawal(Work& work, const json::value& payload, const std::string& address) {
    const auto pupil = named<PupilId>(payload, "pupil");
    const auto touched = touched_plans(work, payload, pupil);
    for (const auto id : touched) TRY_DO(take_back_exemption(work, id, pupil, payload.at("grant").as_string()));
    return touched.empty() ? Result<Nothing>(Nothing{}) : tell_of_withdrawal(work, payload, pupil, address);
}

Result<Nothing> after_leaving(Work& work, const json::value& payload) {
    const auto pupil = named<PupilId>(payload, "pupil");
    for (const auto plan : billed_plans(work, pupil)) TRY_DO(relieve(work, work.county(), plan, ReliefCause::left, payload.at("pupil").as_string(), pupil));
    return Nothing{};
}

// A place ended while the pupil is still there: given back, moved, taken away, the consent withdrawn. Of a course that stopped its own event tells; who left the
// school may have been looked at before its places ended, so it is looked at again. `reference`: the place, which ends once.
Result<Nothing> after_place(Work& work, const json::value& payload, std::string_view place) {
    const std::string_view reason = payload.at("reason").as_string();
    if (reason == "group_cancelled") return Nothing{};
    const auto plan = named<PlanId>(payload, "plan");
    const auto pupil = named<PupilId>(payload, "pupil");
    const auto billed = billed_plans(work, pupil);
    if (std::ranges::find(billed, plan) == billed.end()) return Nothing{};
    const bool left = reason == "left_school";
    // Who came back within the term and leaves once more was relieved by its name already.
    const std::string_view name = payload.at("pupil").as_string();
    const bool by_name = left && !work.one<ReliefId>(queries::relief_named, work.county(), pupil, plan, ReliefCause::left, name);
    TRY_DO(relieve(work, work.county(), plan, left ? ReliefCause::left : ReliefCause::given_back, by_name ? name : std::string_view(payload.at(place).as_string()), pupil));
    return Nothing{};
}
Result<Nothing> after_seat(Work& work, const json::value& payload) { return after_place(work, payload, "seat"); }
Result<Nothing> after_base(Work& work, const json::value& payload) { return after_place(work, payload, "base"); }

// Before the settlement nothing is owed by the register yet.
Result<Nothing> after_correction(Work& work, const json::value& payload) {
    const auto course = catalogue::find_course(work, named<CourseId>(payload, "course"));
    if (!course) return Nothing{};
    const auto* correction = payload.as_object().if_contains("correction");
    const auto reference = correction == nullptr ? payload.at("session").as_string() : correction->as_string();
    TRY_DO(relieve(work, work.county(), course->plan, ReliefCause::correction, reference, named<PupilId>(payload, "pupil")));
    return Nothing{};
}

Result<Nothing> after_notice(Work& work, const json::value& payload) {
    TRY_DO(relieve_refused(work, work.county(), named<PlanId>(payload, "plan")));
    return Nothing{};
}

}  // namespace

void add_jobs(jobs::Runner& runner, const std::string& address) {
    runner.subscribe("catalogue.course_stopped", after_stop);
    runner.subscribe("exemptions.granted", after_grant);
    runner.subscribe("exemptions.withdrawn", [address](Work& work, const json::value& payload) { return after_withdrawal(work, payload, address); });
    runner.subscribe("pupils.pupil_left", after_leaving);
    runner.subscribe("enrolment.seat_given_back", after_seat);
    runner.subscribe("enrolment.base_given_back", after_base);
    runner.subscribe("attendance.register_corrected", after_correction);
    runner.subscribe("disclosure.published", after_notice);
    tell_families(runner, address);
    runner.repeat("charges.try_reliefs_again", std::chrono::hours{24}, [](const jobs::JobWork& job, const json::value&) { return try_reliefs_again(job, relieve_refused); });
}

}  // namespace luoshi::fees::charges
