// A school's contracts with listed bodies, and what runs out at the bodies it uses. Money is integer fen; days are the first and the last on which
// something holds.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "afterschool/catalogue/listing_views.hpp"
#include "afterschool/catalogue/plan_views.hpp"

namespace luoshi::afterschool::catalogue {

struct AgreedItem {
    std::string code;
    std::string name;
    std::int64_t price_fen = 0;         // agreed, per pupil and lesson
    std::int64_t listed_price_fen = 0;  // introduction price: never below the agreed one
};
BOOST_DESCRIBE_STRUCT(AgreedItem, (), (code, name, price_fen, listed_price_fen))

struct OutsideContractView {
    ContractId id;
    std::int64_t version = 1;
    std::string county;
    CatalogueBody school;
    ListingId listing;
    std::string body_name;
    std::string number;
    Date signed_on;
    Date starts_on;
    Date ends_on;
    std::string bond_kind;  // none | deposit | performance_bond
    std::int64_t bond_fen = 0;
    std::vector<AgreedItem> items;
    PlanAttachment file;  // the signed contract
    Instant recorded_at;
    std::string recorded_by;
    std::optional<Date> ended_on;  // its last day, where it ended before its time
    std::optional<std::string> end_reason;
    ListingStanding standing;
    std::int64_t running_courses = 0;  // of its items, while it holds
    std::int64_t coming_courses = 0;   // of its items, in a term that has not begun and begins while it holds
    std::vector<CatalogueAction> actions;
};
BOOST_DESCRIBE_STRUCT(OutsideContractView, (),
                      (id, version, county, school, listing, body_name, number, signed_on, starts_on, ends_on, bond_kind,
                       bond_fen, items, file, recorded_at, recorded_by, ended_on, end_reason, standing, running_courses,
                       coming_courses, actions))

// Something of a body that ran out or soon will, for a school with courses of it that run or come.
struct BodyWarning {
    std::string what;   // licence | period | contract | no_contract | proofs | annual_check | exit
    std::string stage;  // soon | over
    Date until;         // the last day, or the day of the check or exit
    std::string words;
    std::string words_en;
};
BOOST_DESCRIBE_STRUCT(BodyWarning, (), (what, stage, until, words, words_en))

struct UsedBody {
    ListingId listing;
    std::string name;
    std::int64_t running_courses = 0;
    std::int64_t coming_courses = 0;  // published, in a term that has not begun
    std::optional<Date> coming_from;  // the first day of theirs
    std::vector<BodyWarning> warnings;
};
BOOST_DESCRIBE_STRUCT(UsedBody, (), (listing, name, running_courses, coming_courses, coming_from, warnings))

struct SchoolContracts {
    CatalogueBody school;
    std::string county;
    bool may_change = false;
    std::vector<OutsideContractView> contracts;  // the latest first
    std::vector<UsedBody> used;
};
BOOST_DESCRIBE_STRUCT(SchoolContracts, (), (school, county, may_change, contracts, used))

}  // namespace luoshi::afterschool::catalogue
