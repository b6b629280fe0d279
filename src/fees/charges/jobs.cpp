#include "fees/charges/jobs.hpp"

#include "fees/charges/queries.hpp"
#include "fees/charges/shared.hpp"

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

// Every running term with a bill of this pupil.
Result<Nothing> relieve_pupil(Work& work, PupilId pupil, ReliefCause cause, std::string_view reference) {
    std::vector<PlanId> plans;
    for (const auto& bill : bills_of_pupil(work, work.county(), pupil)) {
        if (std::ranges::find(plans, bill.plan) == plans.end()) plans.push_back(bill.plan);
    }
    for (const auto plan : plans) TRY_DO(relieve(work, work.county(), plan, cause, reference, pupil));
    return Nothing{};
}

Result<Nothing> after_grant(Work& work, const json::value& payload) {
    return relieve_pupil(work, named<PupilId>(payload, "pupil"), ReliefCause::exemption, payload.at("grant").as_string());
}

Result<Nothing> after_leaving(Work& work, const json::value& payload) {
    return relieve_pupil(work, named<PupilId>(payload, "pupil"), ReliefCause::left, payload.at("pupil").as_string());
}

}  // namespace

void add_jobs(jobs::Runner& runner) {
    runner.subscribe("catalogue.course_stopped", after_stop);
    runner.subscribe("exemptions.granted", after_grant);
    runner.subscribe("pupils.pupil_left", after_leaving);
}

}  // namespace luoshi::fees::charges
