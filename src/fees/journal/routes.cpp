#include "fees/journal/api.hpp"
#include "fees/journal/use_cases.hpp"
#include "platform/http/rows.hpp"

namespace luoshi::fees::journal {
namespace {

const http::Route rows[] = {
    http::get<&show_ledger>("/api/fees/schools/{school}/ledger", "showLedger", permissions::read),
    http::get<&find_ledger_entries>("/api/fees/schools/{school}/ledger/entries", "findLedgerEntries", permissions::read),
    http::get<&export_ledger>("/api/fees/schools/{school}/ledger/journal", "exportLedger", permissions::read),
    http::get<&show_openings>("/api/fees/schools/{school}/openings", "showOpenings", permissions::read),
    http::post<&enter_opening>("/api/fees/schools/{school}/openings", "enterOpening", permissions::open),
    http::post<&reverse_opening>("/api/fees/openings/{id}/reverse", "reverseOpening", permissions::open),
};

}  // namespace

std::span<const http::Route> routes() { return rows; }

}  // namespace luoshi::fees::journal
