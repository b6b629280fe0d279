// What everybody may read: published plans, the listed bodies, and where the register says what the service is. Times
// of day are "16:30", money integer fen, grades 1–9, weekdays 1 (Monday) to 5.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "afterschool/catalogue/ids.hpp"
#include "afterschool/catalogue/plan_views.hpp"
#include "afterschool/catalogue/words.hpp"
#include "foundation/time.hpp"
#include "org/api.hpp"

namespace luoshi::afterschool::catalogue {

struct PublicPlanRow {
    PlanId id;
    std::string school_name;
    std::string county_name;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::int64_t courses = 0;
    Date published_on;
};
BOOST_DESCRIBE_STRUCT(PublicPlanRow, (), (id, school_name, county_name, school_year, term, courses, published_on))

struct PublicCourse {
    CourseId id;
    CourseKind kind = CourseKind::special;
    Activity activity = Activity::clubs;
    std::string name;
    std::vector<int> grades;
    int places_min = 0;
    int places_max = 0;
    std::string slot_name;
    std::vector<int> weekdays;
    std::string starts;
    std::string ends;
    int lessons = 1;
    std::int64_t price_fen = 0;
    bool by_day = false;  // the price of a day, else of a lesson
    std::string price_basis;
    std::string price_document;  // of the approval
    std::optional<std::string> outside_body_name;
    std::string aims;
    std::string materials;
    std::string safety;
    bool stopped = false;
};
BOOST_DESCRIBE_STRUCT(PublicCourse, (),
                      (id, kind, activity, name, grades, places_min, places_max, slot_name, weekdays, starts, ends,
                       lessons, price_fen, by_day, price_basis, price_document, outside_body_name, aims, materials, safety,
                       stopped))

struct PublicPlan {
    PlanId id;
    std::string school_name;
    std::string school_code;  // of the body
    std::string county_name;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::string approval_document;
    Date published_on;
    bool ended = false;
    PlanContent content;
    std::vector<PublicCourse> courses;
};
BOOST_DESCRIBE_STRUCT(PublicPlan, (),
                      (id, school_name, school_code, county_name, school_year, term, approval_document, published_on,
                       ended, content, courses))

struct PublicOutsideItem {
    std::string name;
    Activity activity = Activity::clubs;
    std::vector<int> grades;
    std::int64_t price_fen = 0;
};
BOOST_DESCRIBE_STRUCT(PublicOutsideItem, (), (name, activity, grades, price_fen))

struct PublicListing {
    ListingId id;
    std::string name;
    std::string county_name;
    ListingState state = ListingState::listed;
    Date listed_from;
    Date listed_until;
    std::string licence_kind;
    Date licence_until;
    std::string decision_document;
    std::optional<Date> exited_on;
    std::optional<std::string> exit_reason;
    bool running_out = false;  // something ran out or failed: no new courses
    std::string standing;      // 在名单内，有效至 2027-07-31; 年检不合格，不能新开课程
    std::string standing_en;
    std::vector<PublicOutsideItem> items;
};
BOOST_DESCRIBE_STRUCT(PublicListing, (),
                      (id, name, county_name, state, listed_from, listed_until, licence_kind, licence_until,
                       decision_document, exited_on, exit_reason, running_out, standing, standing_en, items))

// Where the register says what the service is: sentences with their clause, for the page "what it is".
struct ClauseQuote {
    std::string notice;  // id
    std::string title;
    std::optional<std::string> number;
    std::string standing;
    std::optional<std::string> path;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(ClauseQuote, (), (notice, title, number, standing, path, text))

struct PlainWords {
    std::vector<ClauseQuote> clauses;
};
BOOST_DESCRIBE_STRUCT(PlainWords, (), (clauses))

}  // namespace luoshi::afterschool::catalogue
