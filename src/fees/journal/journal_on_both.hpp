// What the database tests of the fee rooms share: a school of Yuelu district and its books of two terms.
#pragma once
#include <string>
#include <vector>

#include "fees/journal/api.hpp"
#include "fees/journal/checks.hpp"
#include "fees/journal/migrations.hpp"
#include "identity/migrations.hpp"
#include "org/api.hpp"
#include "org/migrations.hpp"
#include "platform/mail/migrations.hpp"
#include "platform/storage/check_data.hpp"
#include "support/databases.hpp"

namespace luoshi::fees::journal {

class JournalOnBoth : public luoshi::testing::OnBothDatabases {
 protected:
    JournalOnBoth() : OnBothDatabases({mail::migrations::all, org::migrations::all, identity::migrations::all, migrations::all}) {}

    static constexpr const char* county = "430104";

    template <class F>
    auto here(F&& use_case) {
        auto who = context();
        who.county = county;
        return storage::write(storage(), who, std::forward<F>(use_case));
    }

    void SetUp() override {
        OnBothDatabases::SetUp();
        if (IsSkipped()) return;
        write([](Work& work) { return org::seed_hunan(work); }).value();
        school = here([](Work& work) -> Result<BodyId> {
                     org::OpenBody command;
                     command.effective = work.today();
                     command.document = "样例";
                     command.reason = "样例";
                     command.parent = org::find_body_by_code(work, "430104-education").value().id;
                     command.body = {.code = "430104-test-school",
                                     .name = "试验小学",
                                     .kind = org::BodyKind::school,
                                     .school = org::SchoolParticulars{.stage = org::Stage::primary, .tier = org::Tier::city}};
                     TRY(const auto page, org::open_body(work, command));
                     return page.body.id;
                 }).value();
        autumn = {school, Fund::service, 2026, org::TermKind::autumn};
        spring = {school, Fund::service, 2026, org::TermKind::spring};
    }
    void TearDown() override {
        if (IsSkipped()) return;
        for (const auto& violation : storage::check_data(storage(), checks::all)) ADD_FAILURE() << violation.check << ": " << violation.row;
    }

    Transfer moved(Account debit, Account credit, std::int64_t fen, Books books) const {
        return {.books = books,
                .debit = debit,
                .credit = credit,
                .amount = Money::fen(fen),
                .reason = Reason::paid_in,
                .words = "家长缴费",
                .reference = {"payment", "p1"}};
    }
    Result<EntryId> post_here(const Transfer& transfer) {
        return here([&](Work& work) -> Result<EntryId> {
            TRY(const EntryId id, post(work, transfer));
            work.record("test.post", "ledger_entry", id.to_string());
            return id;
        });
    }
    Money standing(Account account, const Books& books) {
        return read([&](Work& work) -> Result<Money> { return balance_until(work, county, books, account); }).value();
    }

    BodyId school;
    Books autumn;
    Books spring;
};

}  // namespace luoshi::fees::journal
