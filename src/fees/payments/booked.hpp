// Whether a line of a bank's list is money that stands in the books already: cash that the school carried to the bank, what an on-line channel settled, what went
// between the treasury's account and the school's, a grant, what came over from a merged school, a refund or pay that came back. Pure. A line is settled without a person only where the sum is the same, the days are near and something in it says so (the slip, the
// document, who sent it); the sum and the day alone are a suggestion: a family may have sent as much on that day.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fees/payments/ids.hpp"
#include "fees/payments/statement.hpp"

namespace luoshi::fees::payments {

// In the order of queries/booked_into_account.sql.
struct BookedEntry {
    EntryId entry;
    std::int64_t amount_fen = 0;
    Date day;
    std::string kind;  // banking, grant_received, carried_balance, refund, pay_sheet: what the entry is about
    journal::Account credit = journal::Account::counter;
    std::string words;
    std::string mark;  // of a banking the slip, of a grant or a merger the document
};
BOOST_DESCRIBE_STRUCT(BookedEntry, (), (entry, amount_fen, day, kind, credit, words, mark))

// slip: the number of the slip or the document stands in the line, or the line's number in the entry. sender: who sent it. amount: nothing but sum and day.
enum class BookedHint { slip, sender, amount };
BOOST_DESCRIBE_ENUM(BookedHint, slip, sender, amount)

// A bank shows a clearing over a long holiday, or a school its slip, so many days late at most.
inline constexpr int booked_days_apart = 10;
inline constexpr int came_back_days_apart = 90;  // a transfer that came back lies there before the office notes it

// WeChat's clearing house by the bank's words: what it sends is what families paid on line before, less its fee.
bool sent_by_the_channel(std::string_view payer, std::string_view remark);
// Sum and days fit, and what else says so; nothing where they do not fit.
std::optional<BookedHint> booked_hint(const BankLine& line, const BookedEntry& entry, std::string_view school_name);

struct BookedMatch {
    const BookedEntry* entry = nullptr;
    BookedHint hint = BookedHint::amount;

    bool certain() const { return hint != BookedHint::amount; }
};

class BookedMatcher {
 public:
    BookedMatcher(std::vector<BookedEntry> entries, std::string school_name) : entries_(std::move(entries)), school_name_(std::move(school_name)) {}

    // The strongest first, then the nearest day; at most five.
    std::vector<BookedMatch> suggest(const BankLine& line) const;
    // The entry, where sum and day fit the line.
    const BookedEntry* named(const BankLine& line, EntryId entry) const;
    // Answers for a line now: not for another one.
    void take(EntryId entry);

 private:
    std::vector<BookedEntry> entries_;
    std::string school_name_;
};

}  // namespace luoshi::fees::payments
