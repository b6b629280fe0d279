// What a school has agreed with listed bodies, as plans and courses ask for it.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "afterschool/catalogue/store.hpp"

namespace luoshi::afterschool::catalogue {

// One item of a contract. `until` is the last day on which it holds, early endings counted.
struct AgreedRow {
    ListingId listing;
    std::string item;
    std::string number;
    Date from;
    Date until;
    std::int64_t price_fen = 0;
    ContractId contract;
    std::optional<Date> ended_on;
};
BOOST_DESCRIBE_STRUCT(AgreedRow, (), (listing, item, number, from, until, price_fen, contract, ended_on))

// By first day.
std::vector<AgreedRow> agreed_of_school(Work& work, std::string_view county, BodyId school);
std::vector<AgreedRow> agreed_on(const std::vector<AgreedRow>& rows, ListingId listing, std::string_view item);

}  // namespace luoshi::afterschool::catalogue
