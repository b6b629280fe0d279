// Managers who get a percentage of the teachers' lines of a sheet: reckoned when the line is added, and anew when a teacher's line is corrected before the sheet is agreed to.
#pragma once
#include "fees/pay/sheet.hpp"

namespace luoshi::fees::pay {

struct Share {
    std::int64_t percent = 0;
    Money of;  // the teachers' lines together
    std::string document;
};
Money teachers_pay(const std::vector<LineRow>& lines);
// Nothing where the line is no share, or a share whose percentage nobody noted.
std::optional<Share> share_of(const LineRow& line, Money teachers);
Reckoning reckoned(const Share& share);
void put_share(Work& work, const SheetHead& head, std::int64_t line, std::int64_t revision, const Share& share);

// After a correction. A line that the manager objects to waits for its own. Refuses "amount-negative" where what was taken off a line is more than its share is now.
Result<Nothing> reckon_shares_anew(Work& work, const SheetHead& head);

}  // namespace luoshi::fees::pay
