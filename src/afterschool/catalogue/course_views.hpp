// A course with its prices and what its text was read for. Times of day are "16:30", money integer fen, grades 1–9,
// weekdays 1 (Monday) to 5.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "afterschool/catalogue/ids.hpp"
#include "afterschool/catalogue/shared_views.hpp"
#include "afterschool/catalogue/words.hpp"
#include "foundation/time.hpp"

namespace luoshi::afterschool::catalogue {

struct CoursePrice {
    std::int64_t serial = 0;
    std::int64_t price_fen = 0;
    std::string state;  // proposed | approved | refused
    std::string reason;
    Instant proposed_at;
    std::optional<Instant> decided_at;
    std::optional<std::string> document;
    std::optional<std::string> decision_reason;
};
BOOST_DESCRIBE_STRUCT(CoursePrice, (),
                      (serial, price_fen, state, reason, proposed_at, decided_at, document, decision_reason))

struct ScreenHit {
    std::string field;  // name | item | aims | materials | safety
    std::string word;   // as found
    std::string kind;   // subject | drill
    std::string words;  // why it is a hit
};
BOOST_DESCRIBE_STRUCT(ScreenHit, (), (field, word, kind, words))

struct CourseAssistant {
    TeacherId teacher;
    std::string name;
    TeacherKind kind = TeacherKind::own;
};
BOOST_DESCRIBE_STRUCT(CourseAssistant, (), (teacher, name, kind))

struct CourseView {
    CourseId id;
    std::int64_t version = 1;
    PlanId plan;
    CourseKind kind = CourseKind::special;
    Activity activity = Activity::clubs;
    std::string name;
    std::string item;
    std::vector<int> grades;
    int places_min = 0;
    int places_max = 0;
    std::string slot;
    std::string slot_name;
    std::vector<int> weekdays;
    std::string starts;
    std::string ends;
    int lessons = 1;
    std::optional<RoomId> room;
    std::optional<std::string> room_name;
    std::optional<TeacherId> teacher;
    std::optional<std::string> teacher_name;
    std::vector<CourseAssistant> assistants;  // further adults, by name
    std::optional<ListingId> listing;
    std::optional<std::string> outside_body_name;
    std::optional<std::string> outside_item;
    std::int64_t price_fen = 0;  // of a lesson, or of a day
    bool by_day = false;         // the price of a day
    bool price_approved = false;
    std::string price_basis;
    std::string aims;
    std::string materials;
    std::string safety;
    ScreenState screen = ScreenState::clear;
    std::vector<ScreenHit> hits;
    std::optional<std::string> screen_reason;
    CourseState state = CourseState::planned;
    std::optional<std::string> stop_reason;
    std::vector<CatalogueAction> actions;
};
BOOST_DESCRIBE_STRUCT(CourseView, (),
                      (id, version, plan, kind, activity, name, item, grades, places_min, places_max, slot, slot_name,
                       weekdays, starts, ends, lessons, room, room_name, teacher, teacher_name, assistants, listing,
                       outside_body_name, outside_item, price_fen, by_day, price_approved, price_basis, aims, materials, safety,
                       screen, hits, screen_reason, state, stop_reason, actions))

struct CourseDetail {
    CourseView course;
    std::string county;
    CatalogueBody school;
    std::vector<CoursePrice> prices;
};
BOOST_DESCRIBE_STRUCT(CourseDetail, (), (course, county, school, prices))

}  // namespace luoshi::afterschool::catalogue
