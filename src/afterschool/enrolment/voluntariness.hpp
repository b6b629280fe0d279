// After enrolment families are asked without names whether their choice was free. The survey is catalogue's; here it is decided when it is asked.
#pragma once
#include "afterschool/enrolment/views.hpp"
#include "foundation/result.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::afterschool::enrolment {

struct AskVoluntariness {
    PlanId plan;
    catalogue::SurveyId id;  // made by the client: the same id gets the same answer
    Date closes_on;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(AskVoluntariness, (), (plan, id, closes_on, county))

// By the school, or by the bureau that decides on its plans. Once for a plan: "asked-already"; and "enrolment-running", "enrolment-not-over",
// "closes-on-wrong", "term-over".
Result<VoluntarinessView> ask_voluntariness(Work& work, const AskVoluntariness& command);
VoluntarinessView voluntariness_of(Work& work, const catalogue::PlanLine& plan);

}  // namespace luoshi::afterschool::enrolment
