// Outside bodies as rows.
#pragma once
#include "afterschool/catalogue/listing_views.hpp"
#include "afterschool/catalogue/store.hpp"

namespace luoshi::afterschool::catalogue {

struct ListingHead {
    ListingId id;
    std::int64_t version = 0;
    std::string county;
    BodyId body;
    std::string body_name;
    std::string path;
    std::optional<Date> closed;
    ListingState state = ListingState::applied;
    std::string name;
    std::string credit_code;
    bool credit_doubt = false;
    std::string licence_kind;
    std::string licence_number;
    Date licence_until;
    bool on_national_platform = false;
    std::int64_t deposit_fen = 0;
    std::optional<Date> deposit_paid_on;
    std::string contact;
    std::string about;
    Instant applied_at;
    std::string applied_by;
    std::optional<std::string> decision_document;
    std::optional<std::string> decision_reason;
    std::optional<Date> listed_from;
    std::optional<Date> listed_until;
    std::optional<Date> exited_on;
    std::optional<std::string> exit_reason;
    std::optional<Date> blocked_on;  // failed the annual check
    std::optional<std::string> blocked_reason;
};
BOOST_DESCRIBE_STRUCT(ListingHead, (),
                      (id, version, county, body, body_name, path, closed, state, name, credit_code, credit_doubt,
                       licence_kind, licence_number, licence_until, on_national_platform, deposit_fen, deposit_paid_on,
                       contact, about, applied_at, applied_by, decision_document, decision_reason, listed_from,
                       listed_until, exited_on, exit_reason, blocked_on, blocked_reason))

struct ItemRow {
    std::string code;
    std::string name;
    Activity activity = Activity::clubs;
    int grades = 0;
    std::int64_t price_fen = 0;
    bool listed = false;

    OutsideItemView view() const { return {code, name, activity, numbers_of(grades), price_fen, listed}; }
};
BOOST_DESCRIBE_STRUCT(ItemRow, (), (code, name, activity, grades, price_fen, listed))

// A renewal as stored: who said it does not decide on it.
struct RenewalRow {
    RenewalId id;
    std::string licence_number;
    Date licence_until;
    std::string file_name;
    std::string file;
    std::int64_t file_bytes = 0;
    Instant said_at;
    std::string said_by;
    std::string said_by_name;
    std::optional<std::string> decision;
    std::optional<Instant> decided_at;
    std::optional<std::string> decided_by_name;
    std::optional<std::string> decision_reason;
};
BOOST_DESCRIBE_STRUCT(RenewalRow, (),
                      (id, licence_number, licence_until, file_name, file, file_bytes, said_at, said_by, said_by_name,
                       decision, decided_at, decided_by_name, decision_reason))

// From so many days before it runs out a body, a school and the bureau are told.
inline constexpr int expiry_soon_days = 60;

// In words, and whether new courses may be opened on that day.
ListingStanding standing_on(ListingState state, Date licence_until, std::optional<Date> listed_from,
                            std::optional<Date> listed_until, std::optional<Date> blocked_on, Date today);

Problem no_such_listing();
// The body itself and the county's officials; for everybody else it does not exist.
Result<ListingHead> find_visible_listing(Work& work, ListingId id);
Result<ListingHead> find_listing_for_step(Work& work, ListingId id, const Permission& permission);
void add_outside_event(Work& work, const ListingHead& head, std::string_view event,
                       const std::optional<std::string>& reason = std::nullopt);
std::vector<RenewalRow> renewals_of(Work& work, const ListingHead& head);
// Those of plans that run or come, with the first day of what has not begun.
std::vector<RunningOutsideCourse> courses_of_body(Work& work, const ListingHead& head);
Result<ListingView> listing_view(Work& work, ListingId id);

}  // namespace luoshi::afterschool::catalogue
