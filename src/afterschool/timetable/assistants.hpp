// Further adults of a session beside the one who takes it (协助人员).
#pragma once
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "afterschool/timetable/session_views.hpp"
#include "afterschool/timetable/store.hpp"

namespace luoshi::afterschool::timetable {

// In the order of queries/assistants_of_session.sql and its likes; by name.
struct AssistantAt {
    SessionId session;
    TeacherId adult;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(AssistantAt, (), (session, adult, name))
using AssistantsBySession = std::map<SessionId, std::vector<AssistantAt>>;

std::vector<AssistantAt> assistants_at(Work& work, std::string_view county, SessionId session);
AssistantsBySession assistants_of_timetable(Work& work, std::string_view county, PlanId plan);
AssistantsBySession assistants_between(Work& work, std::string_view county, BodyId school, Date from, Date to);
AssistantsBySession assistants_overlapping(Work& work, std::string_view county, BodyId school, Date day, int starts, int ends);

std::set<TeacherId> adults_of(const std::vector<AssistantAt>& assistants);
std::string names_of(const std::vector<AssistantAt>& assistants);  // 吴老师、何老师; empty: nobody
void add_assistants(ClassSession& view, const AssistantsBySession& assistants);

// Instead of those it had.
void put_assistants(Work& work, std::string_view county, BodyId school, SessionId session, const std::set<TeacherId>& adults);

// More pupils for each adult than the rule of the place allows: shown with a session, never in the way of moving it.
std::optional<Clash> too_few_adults(Work& work, const SessionRow& row, std::size_t assistants);

}  // namespace luoshi::afterschool::timetable
