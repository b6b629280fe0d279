// The automatic checks of a term plan: facts of the plan and the rules that hold for its school in, one line for each
// rule out, with value, limit and basis. Pure; what asks the database stands in plan_facts.cpp.
#pragma once
#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "afterschool/catalogue/plan_views.hpp"
#include "afterschool/catalogue/shared_views.hpp"
#include "foundation/time_of_day.hpp"

namespace luoshi::afterschool::catalogue {

// What holds for the school, for one stage ("primary" or "junior").
struct RuleFact {
    enum class Known { set, not_set, unsettled };
    Known known = Known::not_set;
    json::value value = {};  // in the form of the parameter; null unless set
    std::string words;       // 4 元; 600 元 或 700 元
    std::string basis;       // document, clause
    RuleCopy copy;
};
using RuleFacts = std::map<std::pair<std::string, std::string>, RuleFact>;  // (parameter, stage)

// What holds from a day on, until the next one begins.
struct DatedRules {
    Date from;
    RuleFacts rules;
};

// What the school and the body agreed on the item; `until` is the last day on which it holds.
struct AgreedFacts {
    std::string number;
    Date from;
    Date until;
    std::int64_t price_fen = 0;
};

struct OutsideFacts {
    std::string body_name;
    std::string item_name;
    bool on_list = false;        // listed today, and the item is among those taken
    std::optional<Date> until;   // the first of licence and period to run out
    std::int64_t price_fen = 0;  // introduction price
    std::vector<int> grades;
    std::vector<AgreedFacts> agreed = {};  // by first day
    bool failed_check = false;             // the annual one, and not allowed again
};

struct AssistantFacts {
    std::string name;
    std::optional<Date> fit_until;  // of an outside person
};

struct CourseFacts {
    std::string id;
    std::string name;
    CourseKind kind = CourseKind::special;
    Activity activity = Activity::clubs;
    std::string item;
    std::vector<int> grades;
    int places_min = 0;
    int places_max = 0;
    std::string slot;
    std::optional<int> room_places;
    bool has_teacher = false;
    std::string teacher_name;
    std::optional<Date> teacher_fit_until;  // of an outside person
    bool teacher_active = true;
    std::vector<AssistantFacts> assistants = {};

    // Of a course that names nobody yet, the teacher it will have.
    int adults() const { return std::max(1, (has_teacher ? 1 : 0) + static_cast<int>(assistants.size())); }
    std::optional<OutsideFacts> outside;
    std::int64_t price_fen = 0;
    std::string price_basis;
    ScreenState screen = ScreenState::clear;
};

struct PlanFacts {
    bool compulsory = true;           // the school has a compulsory stage
    std::vector<std::string> stages;  // "primary", "junior"
    std::vector<int> grades;          // whom the plan has to serve, offered anything or not
    std::string county_name;
    PlanContent content;
    std::optional<TimeOfDay> lessons_end;
    std::vector<PlanSlot> slots;
    std::vector<CourseFacts> courses;
    bool base_by_day = false;  // the price of the base service is that of a day
    std::optional<Date> term_starts;
    std::optional<Date> term_ends;
    std::map<int, int>
        days_of_weekday;     // service days of the term by weekday (1–5); empty: the calendar does not reach so far
    bool consulted = false;  // and the slots and prices are still those that were shown
    Date today;
};

// "primary" for grades 1–6, "junior" for 7–9.
std::string stage_of_grade(int grade);
std::vector<PlanCheckLine> check_plan(const PlanFacts& plan, const RuleFacts& rules);
// A plan holds for a whole term: of each line the strictest outcome of the parts, with the day from which that rule
// holds wherever the parts differ. `parts` has at least one.
std::vector<PlanCheckLine> check_plan_through(const PlanFacts& plan, const std::vector<DatedRules>& parts);
// The parameters that check_plan looks at.
const std::vector<std::string>& checked_parameters();

std::string yuan(std::int64_t fen);  // 4 元, 3.50 元

}  // namespace luoshi::afterschool::catalogue
