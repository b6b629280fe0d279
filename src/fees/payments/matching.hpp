// Whom a line of money may be for: suggestions with reasons, pure. Only one that is certain (the child's code and the exact sum, nothing that speaks
// against it) may be taken without a person; everything else waits.
#pragma once
#include <boost/describe.hpp>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "fees/payments/ids.hpp"
#include "foundation/json.hpp"

namespace luoshi::fees::payments {

struct OpenBill {
    BillId bill;
    PupilId pupil;
    std::string code;  // the child's public code
    std::string name;
    std::string class_name;
    int serial = 0;  // the older bill of a child first
    std::int64_t open_fen = 0;
};

struct MoneyLine {
    std::int64_t amount_fen = 0;
    std::string payer;
    std::string remark;
};

enum class MatchHint {
    code,         // the child's code stands in the remark
    name,         // the child's name does
    bill,         // exactly what is open on one bill
    all_bills,    // exactly what is open on all bills of the child
    siblings,     // exactly what is open for siblings together
    part,         // less than is open: a part payment
    over,         // more than is open: the rest stays unknown
    only_amount,  // nothing but the amount fits
    also_named    // another child is named as well
};
BOOST_DESCRIBE_ENUM(MatchHint, code, name, bill, all_bills, siblings, part, over, only_amount, also_named)

enum class MatchStrength { certain, likely, possible };
BOOST_DESCRIBE_ENUM(MatchStrength, certain, likely, possible)

struct SuggestedPart {
    BillId bill;
    std::int64_t amount_fen = 0;
    bool operator==(const SuggestedPart&) const = default;
};
BOOST_DESCRIBE_STRUCT(SuggestedPart, (), (bill, amount_fen))

struct Suggestion {
    MatchStrength strength = MatchStrength::possible;
    std::vector<MatchHint> hints;
    std::vector<SuggestedPart> parts;
};
BOOST_DESCRIBE_STRUCT(Suggestion, (), (strength, hints, parts))

inline constexpr std::size_t suggestions_max = 5;

// Whether a code or number stands in a text, however it is written there (full-width, small letters, spaces and hyphens within) and not as a part of a longer
// run of letters and digits: an account number may hold anything.
bool says_code(std::string_view text, std::string_view code);

class Matcher {
 public:
    // Of a child: its brothers and sisters at the school, itself left out. Asked only where a child is named.
    using Siblings = std::function<std::vector<PupilId>(PupilId)>;
    Matcher(std::vector<OpenBill> bills, Siblings siblings);

    // The strongest first, at most suggestions_max. Certain is at most the first, and then it is the only one.
    std::vector<Suggestion> suggest(const MoneyLine& line) const;
    // What was matched is open no longer: two lines of one file must not be for the same bill.
    void take(const std::vector<SuggestedPart>& parts);

 private:
    std::vector<const OpenBill*> bills_of(PupilId pupil) const;
    std::vector<Suggestion> for_named(const MoneyLine& line, const std::vector<PupilId>& named, MatchHint how) const;
    std::vector<Suggestion> for_amount(const MoneyLine& line) const;
    std::optional<Suggestion> for_siblings(const MoneyLine& line, PupilId child, MatchHint how) const;

    std::vector<OpenBill> bills_;
    Siblings siblings_;
};

}  // namespace luoshi::fees::payments
