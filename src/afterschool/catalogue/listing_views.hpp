// Outside bodies on a county's list: what they offer, who works for them, and whether they may open courses today.
// Money is integer fen, grades 1–9.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "afterschool/catalogue/ids.hpp"
#include "afterschool/catalogue/plan_views.hpp"
#include "afterschool/catalogue/shared_views.hpp"
#include "afterschool/catalogue/vetting_views.hpp"
#include "afterschool/catalogue/words.hpp"
#include "foundation/time.hpp"

namespace luoshi::afterschool::catalogue {

struct OutsideItemView {
    std::string code;
    std::string name;
    Activity activity = Activity::clubs;
    std::vector<int> grades;
    std::int64_t price_fen = 0;  // introduction price per pupil and lesson
    bool listed = false;
};
BOOST_DESCRIBE_STRUCT(OutsideItemView, (), (code, name, activity, grades, price_fen, listed))

struct OutsideStaffView {
    OutsideStaffId id;
    std::int64_t version = 1;
    std::string name;
    std::string skill;
    std::string vetting_proof;
    Date vetted_on;
    Date vetting_until;
    Date health_until;
    Date contract_until;
    bool active = true;
    bool fit = true;
    std::vector<OutsideVetting> vettings;  // the newest first; none of those entered before files were asked for
};
BOOST_DESCRIBE_STRUCT(OutsideStaffView, (),
                      (id, version, name, skill, vetting_proof, vetted_on, vetting_until, health_until, contract_until,
                       active, fit, vettings))

struct OutsideAnnualCheck {
    int year = 0;
    std::string result;  // passed | to_rectify | failed
    std::string words;
    Instant at;
    std::string by;
};
BOOST_DESCRIBE_STRUCT(OutsideAnnualCheck, (), (year, result, words, at, by))

// A licence the body says it has renewed; it counts once the bureau confirms it.
struct LicenceRenewal {
    RenewalId id;
    std::string licence_number;
    Date licence_until;
    PlanAttachment file;
    Instant said_at;
    std::string said_by;
    std::optional<std::string> decision;  // confirmed | refused; nothing: it waits
    std::optional<Instant> decided_at;
    std::optional<std::string> decided_by;
    std::optional<std::string> decision_reason;
};
BOOST_DESCRIBE_STRUCT(LicenceRenewal, (),
                      (id, licence_number, licence_until, file, said_at, said_by, decision, decided_at, decided_by,
                       decision_reason))

// Of a school with this body, for the bureau and the body itself.
struct ContractOfBody {
    ContractId id;
    std::string school_name;
    std::string number;
    Date starts_on;
    Date ends_on;
    std::optional<Date> ended_on;
    std::optional<std::string> end_reason;
};
BOOST_DESCRIBE_STRUCT(ContractOfBody, (), (id, school_name, number, starts_on, ends_on, ended_on, end_reason))

struct ListingStanding {
    std::string words;  // 在名单内，有效至 2027-07-31; 办学许可证已于 2026-08-31 到期，不能新开课程
    std::string words_en;
    bool may_open_courses = false;
    std::string tone;  // ok | warn | stop
};
BOOST_DESCRIBE_STRUCT(ListingStanding, (), (words, words_en, may_open_courses, tone))

struct ListingRow {
    ListingId id;
    std::string county;
    BodyId body;
    std::string name;
    ListingState state = ListingState::applied;
    ListingStanding standing;
    Date licence_until;
    std::optional<Date> listed_until;
    std::int64_t items = 0;
    std::int64_t running_courses = 0;
    Instant applied_at;
};
BOOST_DESCRIBE_STRUCT(ListingRow, (),
                      (id, county, body, name, state, standing, licence_until, listed_until, items, running_courses,
                       applied_at))

struct RunningOutsideCourse {
    CourseId id;
    std::string name;
    std::string school_name;
    std::optional<Date> begins_on;  // of one that has not begun
};
BOOST_DESCRIBE_STRUCT(RunningOutsideCourse, (), (id, name, school_name, begins_on))

struct ListingView {
    ListingId id;
    std::int64_t version = 1;
    std::string county;
    CatalogueBody body;
    ListingState state = ListingState::applied;
    ListingStanding standing;
    std::string name;
    std::string credit_code;
    std::optional<std::string> credit_warning;  // the check digit does not fit: looked at, not refused
    std::string licence_kind;
    std::string licence_number;
    Date licence_until;
    bool on_national_platform = false;
    std::int64_t deposit_fen = 0;
    std::optional<Date> deposit_paid_on;
    PlanCheckLine deposit_check;
    std::string contact;  // only for the body itself and the bureau
    std::string about;
    Instant applied_at;
    std::optional<std::string> decision_document;
    std::optional<std::string> decision_reason;
    std::optional<Date> listed_from;
    std::optional<Date> listed_until;
    std::optional<Date> exited_on;
    std::optional<std::string> exit_reason;
    std::optional<Date> blocked_on;  // failed the annual check: no new courses until the bureau decides
    std::optional<std::string> blocked_reason;
    std::vector<LicenceRenewal> renewals;  // the newest first
    std::vector<ContractOfBody> contracts;
    std::vector<OutsideItemView> items;
    std::vector<OutsideStaffView> staff;
    std::vector<OutsideAnnualCheck> annual_checks;
    std::vector<RunningOutsideCourse> running_courses;
    std::vector<CatalogueEvent> timeline;
    std::vector<CatalogueAction> actions;
};
BOOST_DESCRIBE_STRUCT(ListingView, (),
                      (id, version, county, body, state, standing, name, credit_code, credit_warning, licence_kind,
                       licence_number, licence_until, on_national_platform, deposit_fen, deposit_paid_on, deposit_check,
                       contact, about, applied_at, decision_document, decision_reason, listed_from, listed_until,
                       exited_on, exit_reason, blocked_on, blocked_reason, renewals, contracts, items, staff, annual_checks,
                       running_courses, timeline, actions))

// What a school may choose from: items listed today by bodies that may open courses today.
struct OfferRow {
    ListingId listing;
    std::string body_name;
    std::string item;
    std::string item_name;
    Activity activity = Activity::clubs;
    std::vector<int> grades;
    std::int64_t price_fen = 0;
    Date until;  // the first of licence and period to run out
};
BOOST_DESCRIBE_STRUCT(OfferRow, (), (listing, body_name, item, item_name, activity, grades, price_fen, until))

}  // namespace luoshi::afterschool::catalogue
