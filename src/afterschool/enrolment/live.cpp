#include "afterschool/enrolment/live.hpp"

#include "foundation/json.hpp"

namespace luoshi::afterschool::enrolment {

void publish_changes(jobs::Runner& runner, http::Broadcaster& broadcaster) {
    const auto tell = [&broadcaster](Work&, const json::value& payload) -> Result<Nothing> {
        const auto* members = payload.if_object();
        const auto* plan = members == nullptr ? nullptr : members->if_contains("plan");
        if (plan != nullptr && plan->is_string())
            broadcaster.publish("enrolment.plan." + std::string(plan->get_string()), "changed", "{}");
        return Nothing{};
    };
    for (const auto* event : {"enrolment.seat_taken", "enrolment.seat_given_back", "enrolment.base_chosen",
                              "enrolment.wishes_handed_in", "enrolment.group_asked", "enrolment.waiting_ended", "enrolment.plan_closed"}) {
        runner.subscribe(event, tell);
    }
}

}  // namespace luoshi::afterschool::enrolment
