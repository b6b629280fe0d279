// Other spending, ceilings, approvals, invoices of outside bodies.
#include "fees/pay/api.hpp"
#include "fees/pay/pay_on_both.hpp"

namespace luoshi::fees::pay {
namespace {

class Spend : public PayOnBoth {
 protected:
    Result<SpendingView> spend(std::int64_t fen, SpendingKind kind = SpendingKind::consumables, std::uint8_t number = 230) {
        return as(finance(), [&](Work& work) {
            return enter_spending(work, {id<SpendingId>(number), plan, kind, fen, "美术纸张", "发票 0001", Date(2026, 9, 1), {}});
        });
    }
    Result<SpendingView> ask(std::int64_t fen, SpendingKind kind = SpendingKind::consumables, std::uint8_t number = 230) {
        return as(finance(), [&](Work& work) {
            return ask_overrun(work, {id<OverrunId>(static_cast<std::uint8_t>(number + 10)), plan, SubjectKind::spending, id<SpendingId>(number).to_string(),
                                      kind, fen, "发票 0001", Date(2026, 9, 1), "美术课用纸涨价", {}});
        });
    }
    Result<OverrunList> decide(OverrunDecision decision, std::optional<Actor> actor = {}, std::uint8_t number = 240) {
        return as(actor.value_or(county_official()), [&](Work& work) {
            return decide_overrun(work, {id<OverrunId>(number), decision, "情况属实", {}});
        });
    }
    Result<SpendingView> take_back(std::string reason, std::optional<Actor> actor = {}, std::uint8_t number = 230) {
        return as(actor.value_or(finance()), [&](Work& work) { return reverse_spending(work, {id<SpendingId>(number), reason, {}}); });
    }
    KindView kind(SpendingKind which) {
        const auto page = see(finance(), [&](Work& work) { return show_spending(work, {school, {}}); }).value();
        return *std::ranges::find(page.kinds, which, &KindView::kind);
    }
};
ON_BOTH_DATABASES(Spend);

TEST_P(Spend, WithNothingSetIsFreeAndSaysSo) {
    const auto page = spend(5000).value();
    EXPECT_EQ(page.list_words, "没有设支出种类范围");
    EXPECT_EQ(kind(SpendingKind::consumables).ceiling_words, "没有设上限");
    EXPECT_EQ(kind(SpendingKind::consumables).spent_fen, 5000);
    ASSERT_EQ(page.rows.size(), 1U);
    EXPECT_FALSE(page.rows[0].over_limit);
    EXPECT_EQ(balance(journal::Account::spent_consumables), Money::fen(5000));
    EXPECT_EQ(balance(journal::Account::bank), Money::fen(-5000));
}

TEST_P(Spend, TheSameIdIsOneSpending) {
    spend(5000).value();
    EXPECT_EQ(spend(5000).value().rows.size(), 1U);
    EXPECT_EQ(spend(5001).error().slug, "id-taken");
}

TEST_P(Spend, AKindOutsideTheListIsRefusedWithTheSource) {
    rule("spending.kinds", boost::json::array{"teachers", "consumables"});
    spend(5000).value();
    const auto refused = spend(5000, SpendingKind::utilities, 231);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().slug, "kind-not-listed");
    EXPECT_NE(refused.error().detail.find("岳教〔2026〕1号"), std::string::npos) << refused.error().detail;
    EXPECT_EQ(balance(journal::Account::spent_utilities), Money{});
    EXPECT_EQ(kind(SpendingKind::utilities).listed, Listed::outside);
}

TEST_P(Spend, PeopleAndBodiesArePaidElsewhere) {
    EXPECT_EQ(spend(5000, SpendingKind::teachers).error().slug, "pay-by-sheet");
    EXPECT_EQ(spend(5000, SpendingKind::outside_bodies).error().slug, "pay-by-invoice");
    EXPECT_EQ(spend(0).error().slug, "amount-not-positive");
    EXPECT_EQ(as(head(), [&](Work& work) { return enter_spending(work, {id<SpendingId>(1), plan, SpendingKind::consumables, 1, "x", "x", Date(2026, 9, 1), {}}); })
                  .error().code, Code::missing);
}

TEST_P(Spend, AboveAShareIsBlockedUntilTheCountyApprovesAndThenShown) {
    rule("spending.share_max", boost::json::object{{"consumables", 10}});
    give_income(100000);
    spend(6000).value();
    const auto refused = spend(4001, SpendingKind::consumables, 231);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().slug, "over-share-ceiling");
    for (const auto* figure : {"1000.00", "10%", "60.00", "40.01", "100.01"}) EXPECT_NE(refused.error().detail.find(figure), std::string::npos) << figure;
    EXPECT_EQ(ask(4000, SpendingKind::consumables, 231).error().slug, "within-limits");
    const auto asked = ask(4001, SpendingKind::consumables, 231).value();
    ASSERT_EQ(asked.requests.size(), 1U);
    EXPECT_EQ(asked.requests[0].before_fen, 6000);
    EXPECT_EQ(ask(4001, SpendingKind::consumables, 231).value().requests.size(), 1U) << "the same again";
    EXPECT_EQ(spend(4001, SpendingKind::consumables, 231).error().slug, "over-share-ceiling") << "asked is not approved";
    EXPECT_EQ(decide(OverrunDecision::approved, finance(), 241).error().slug, "no-such-request");
    EXPECT_EQ(decide(OverrunDecision::approved, {}, 241).value().items[0].decision, OverrunDecision::approved);
    EXPECT_EQ(decide(OverrunDecision::refused, {}, 241).error().slug, "request-decided");
    EXPECT_EQ(spend(4002, SpendingKind::consumables, 231).error().slug, "over-share-ceiling") << "approved for another amount";
    const auto page = spend(4001, SpendingKind::consumables, 231).value();
    EXPECT_TRUE(page.rows[1].over_limit);
    EXPECT_EQ(page.rows[1].approval_reason, "情况属实");
    EXPECT_EQ(page.rows[1].approved_by_name, "县教育局");
    EXPECT_TRUE(kind(SpendingKind::consumables).above);
}

TEST_P(Spend, IsTakenBackOnceWithAReasonAndStaysInTheList) {
    rule("spending.share_max", boost::json::object{{"consumables", 10}});
    give_income(100000);
    spend(10000).value();
    EXPECT_EQ(spend(100, SpendingKind::consumables, 231).error().slug, "over-share-ceiling");
    EXPECT_EQ(take_back("").error().slug, "text-required");
    const auto page = take_back("发票抬头开错").value();
    ASSERT_EQ(page.rows.size(), 1U);
    EXPECT_EQ(page.rows[0].reversed_reason, "发票抬头开错");
    EXPECT_EQ(page.rows[0].reversed_by_name, "财务");
    EXPECT_EQ(page.rows[0].reverse.reason, "already-reversed");
    EXPECT_EQ(page.spent_fen, 0);
    EXPECT_EQ(balance(journal::Account::spent_consumables), Money{});
    EXPECT_EQ(balance(journal::Account::bank), Money::fen(100000));
    EXPECT_EQ(take_back("发票抬头开错").value().rows.size(), 1U) << "the same again";
    EXPECT_EQ(take_back("另一个理由").error().slug, "already-reversed");
    EXPECT_EQ(balance(journal::Account::bank), Money::fen(100000));
    EXPECT_TRUE(spend(100, SpendingKind::consumables, 231)) << "its share is free again";
}

TEST_P(Spend, IsTakenBackByTheFinanceOfTheSchoolAlone) {
    spend(5000).value();
    EXPECT_EQ(take_back("录错", head()).error().slug, "no-such-spending");
    EXPECT_EQ(take_back("录错", county_official()).error().slug, "no-such-spending");
    EXPECT_EQ(take_back("录错", {}, 231).error().slug, "no-such-spending");
    const auto seen = see(county_official(), [&](Work& work) { return show_spending(work, {school, {}}); }).value();
    EXPECT_EQ(seen.rows[0].reverse.reason, "not-permitted");
}

TEST_P(Spend, OfASheetIsNotTakenBackHere) {
    offered();
    confirm_all(sheet);
    agree(sheet, head()).value();
    const auto page = see(finance(), [&](Work& work) { return show_spending(work, {school, {}}); }).value();
    ASSERT_EQ(page.rows.size(), 1U);
    EXPECT_EQ(page.rows[0].reverse.reason, "agreed-by-sheet");
    EXPECT_EQ(as(finance(), [&](Work& work) { return reverse_spending(work, {SpendingId::parse(sheet.to_string()).value(), "录错", {}}); }).error().slug,
              "no-such-spending");
}

TEST_P(Spend, OfALockedTermIsTakenBackInTheOpenBooks) {
    spend(5000).value();
    lock_autumn();
    EXPECT_EQ(take_back("发票抬头开错").value().rows[0].reversed_reason, "发票抬头开错");
    EXPECT_EQ(balance(journal::Account::spent_consumables), Money::fen(5000)) << "the closed books stay as they were published";
    const auto later = read([&](Work& work) -> Result<Money> {
        return journal::balance_until(work, county, {school, Fund::service, 2026, org::TermKind::spring}, journal::Account::bank);
    });
    EXPECT_EQ(later.value(), Money{});
}

TEST_P(Spend, OfALockedTermIsRefusedBeforeItIsTyped) {
    spend(5000).value();
    lock_autumn();
    const auto page = see(finance(), [&](Work& work) { return show_spending(work, {school, {}}); }).value();
    EXPECT_EQ(page.enter.reason, "period-locked");
    EXPECT_EQ(spend(100, SpendingKind::consumables, 231).error().slug, "period-locked");
}

TEST_P(Spend, ASheetThatWasLeftOutIsAgreedToAfterTheLockAndStandsInTheOpenBooks) {
    rule("spending.share_max", boost::json::object{{"teachers", 10}});
    give_income(100000);
    spend(5000).value();
    lock_autumn();
    EXPECT_TRUE(offered().locked);
    confirm_all(sheet);
    EXPECT_EQ(agree(sheet, head()).value().state, SheetStep::agreed) << "10 % of the income of its own term";
    EXPECT_EQ(balance(journal::Account::spent_teachers), Money{}) << "the closed books stay as they were published";
    EXPECT_EQ(balance_in_spring(journal::Account::spent_teachers), Money::fen(10000));
    EXPECT_EQ(kind(SpendingKind::teachers).spent_fen, 10000) << "it counts for the term it is for";
    EXPECT_EQ(see(finance(), [&](Work& work) { return show_spending(work, {school, plan}); }).value().rows.size(), 2U);
    as(finance(), [&](Work& work) { return pay_out_sheet(work, {sheet, Date(2026, 9, 1), "回单 7", {}}); }).value();
    EXPECT_EQ(balance_in_spring(journal::Account::payables), Money{});
}

TEST_P(Spend, LessonsNobodyIsPaidForAreCountedUntilTheyStandInASheet) {
    const auto left = [&] { return read([&](Work& work) -> Result<HeldUnpaid> { return held_unpaid(work, county, plan); }).value(); };
    EXPECT_EQ(left().sessions, 0) << "nothing was held yet";
    EXPECT_FALSE(left().first);
    take_registers();
    give_rate();
    EXPECT_EQ(left().sessions, 2);
    EXPECT_EQ(left().first, Date(2026, 9, 1));
    make(sheet).value();
    EXPECT_EQ(left().sessions, 0);
    as(finance(), [&](Work& work) { return withdraw_pay_sheet(work, {sheet, "重做", {}}); }).value();
    EXPECT_EQ(left().sessions, 2);
}

TEST_P(Spend, AnAssistantNobodyIsPaidForIsCountedWhereARateHolds) {
    const auto left = [&] { return read([&](Work& work) -> Result<HeldUnpaid> { return held_unpaid(work, county, plan); }).value(); };
    wu_assists();
    take_chess();
    give_rate(6000, RateKind::retired);
    EXPECT_EQ(left().sessions, 1);
    EXPECT_EQ(left().assists, 0) << "no rate for such a person: not every assistant is paid";
    give_rate(5000, RateKind::own, 211);
    EXPECT_EQ(left().sessions, 1) << "who took it and who assisted are told apart";
    EXPECT_EQ(left().assists, 1);
    EXPECT_EQ(left().first, Date(2026, 9, 1));
    make(sheet).value();
    EXPECT_FALSE(left().any());
    as(finance(), [&](Work& work) { return withdraw_pay_sheet(work, {sheet, "重做", {}}); }).value();
    EXPECT_EQ(left().assists, 1);
}

TEST_P(Spend, WhatWasAgreedIsPaidAfterTheLockInTheOpenBooks) {
    offered();
    confirm_all(sheet);
    agree(sheet, head()).value();
    lock_autumn();
    EXPECT_EQ(as(finance(), [&](Work& work) { return pay_out_sheet(work, {sheet, Date(2026, 9, 1), "回单 7", {}}); }).value().state, SheetStep::paid);
    const auto owed = read([&](Work& work) -> Result<Money> {
        return journal::balance_until(work, county, {school, Fund::service, 2026, org::TermKind::spring}, journal::Account::payables);
    });
    EXPECT_EQ(owed.value(), Money{});
}

TEST_P(Spend, ARefusedRequestBuysNothing) {
    rule("spending.share_max", boost::json::object{{"consumables", 10}});
    ask(4001).value();
    decide(OverrunDecision::refused).value();
    EXPECT_EQ(spend(4001).error().slug, "over-share-ceiling");
}

TEST_P(Spend, AManagersLineAboveItsCeilingStopsTheWholeSheet) {
    rule("spending.share_max", boost::json::object{{"managers", 10}});
    give_income(20000);
    take_registers();
    give_rate();
    make(sheet).value();
    as(finance(), [&](Work& work) { return add_manager_line(work, {sheet, "account20", "教导主任", {}, 2001, "校务会〔2026〕4号", {}}); }).value();
    offer(sheet).value();
    confirm_all(sheet);
    answer(sheet, 3, account_of(20, "教导主任")).value();
    EXPECT_EQ(agree(sheet, head()).error().slug, "over-share-ceiling");
    EXPECT_EQ(balance(journal::Account::spent_teachers), Money{}) << "nothing of it was booked";
    const auto ask_for = [&](std::int64_t fen) {
        return as(finance(), [&](Work& work) {
            return ask_overrun(work, {id<OverrunId>(240), plan, SubjectKind::sheet, sheet.to_string(), SpendingKind::managers, fen, "", Date(2026, 9, 1), "开学事务多", {}});
        });
    };
    EXPECT_EQ(ask_for(3000).error().slug, "changed-meanwhile");
    ask_for(2001).value();
    decide(OverrunDecision::approved).value();
    EXPECT_EQ(agree(sheet, head()).value().state, SheetStep::agreed);
    EXPECT_EQ(balance(journal::Account::spent_managers), Money::fen(2001));
}

TEST_P(Spend, OfASchoolWhosePayeeIsTheTreasuryLeavesTheTreasury) {
    pay_into_the_treasury();
    const auto bank = balance(journal::Account::bank);  // from before the payee changed
    as(finance(), [&](Work& work) {
        return enter_grant(work, {id<GrantId>(221), plan, GrantKind::grant, 90'000, "区财政局", "岳财教〔2026〕10号", Date(2026, 9, 1), {}});
    }).value();
    EXPECT_EQ(balance(journal::Account::treasury), Money::fen(90'000));
    spend(5000).value();
    EXPECT_EQ(balance(journal::Account::treasury), Money::fen(85'000));
    offered();
    confirm_all(sheet);
    agree(sheet, head()).value();
    as(finance(), [&](Work& work) { return pay_out_sheet(work, {sheet, Date(2026, 9, 1), "回单 7", {}}); }).value();
    EXPECT_EQ(balance(journal::Account::treasury), Money::fen(75'000));
    EXPECT_EQ(balance(journal::Account::bank), bank) << "nothing moved at the bank";
    take_back("录错").value();
    EXPECT_EQ(balance(journal::Account::treasury), Money::fen(80'000));
}

TEST_P(Spend, AGrantEnteredWronglyIsTakenBackOnceWithAReason) {
    const auto reverse = [&](std::string reason, std::optional<Actor> who = {}, std::uint8_t number = 220) {
        return as(who.value_or(finance()), [&](Work& work) { return reverse_grant(work, {id<GrantId>(number), std::move(reason), {}}); });
    };
    give_income(40'000);
    const auto before = balance(journal::Account::bank);
    EXPECT_EQ(reverse("").error().slug, "text-required");
    EXPECT_EQ(reverse("录错", head()).error().slug, "no-such-grant");
    EXPECT_EQ(reverse("录错", {}, 229).error().slug, "no-such-grant");
    const auto page = reverse("应为减免补助").value();
    ASSERT_EQ(page.grants.size(), 1U) << "it stays in the list";
    EXPECT_EQ(page.grants[0].reversed_reason, "应为减免补助");
    EXPECT_EQ(page.grants[0].reverse.reason, "already-reversed");
    EXPECT_EQ(page.income_fen, 0);
    EXPECT_EQ(balance(journal::Account::bank), before - Money::fen(page.grants[0].amount_fen));
    EXPECT_TRUE(reverse("应为减免补助")) << "the same again";
    EXPECT_EQ(reverse("再来一次").error().slug, "already-reversed");
}

TEST_P(Spend, AGrantOfALockedTermIsTakenBackInTheOpenBooks) {
    give_income(40'000);
    const auto before = balance(journal::Account::grants);
    lock_autumn();
    as(finance(), [&](Work& work) { return reverse_grant(work, {id<GrantId>(220), "录错", {}}); }).value();
    EXPECT_EQ(balance(journal::Account::grants), before) << "the closed books stay as they were";
    const auto later = read([&](Work& work) -> Result<Money> {
        return journal::balance_until(work, county, {school, Fund::service, 2026, org::TermKind::spring}, journal::Account::grants);
    });
    EXPECT_EQ(later.value(), Money{});
}

TEST_P(Spend, ASubsidyThatComesAfterTheLockIsOfItsTermAndStandsInTheOpenBooks) {
    spend(5000).value();
    lock_autumn();
    const auto before = see(finance(), [&](Work& work) { return show_spending(work, {school, plan}); }).value();
    EXPECT_TRUE(before.locked);
    EXPECT_EQ(before.enter.reason, "period-locked");
    EXPECT_TRUE(before.grant.enabled) << before.grant.reason_text.value_or("");
    const auto come_in = [&](std::int64_t fen) {
        return as(finance(), [&](Work& work) {
            return enter_grant(work, {id<GrantId>(221), plan, GrantKind::subsidy, fen, "区财政局", "减免补助〔2026〕1号", Date(2026, 9, 1), {}});
        });
    };
    EXPECT_EQ(come_in(3000).value().grants.size(), 1U);
    EXPECT_EQ(come_in(3000).value().grants.size(), 1U) << "the same again";
    EXPECT_EQ(come_in(3001).error().slug, "id-taken");
    EXPECT_EQ(balance(journal::Account::subsidy_due), Money{}) << "the closed books stay as they were published";
    const auto later = [&] { return balance_in_spring(journal::Account::subsidy_due); };
    const auto received = [&](org::TermKind term) {
        return read([&](Work& work) -> Result<Money> {
                   auto sums = subsidies_below(work, path, 2026, term);
                   return sums[school];
               }).value();
    };
    EXPECT_EQ(later(), Money::fen(-3000));
    EXPECT_EQ(received(org::TermKind::autumn), Money::fen(3000)) << "it answers the claim of its own term";
    EXPECT_EQ(received(org::TermKind::spring), Money{});
    as(finance(), [&](Work& work) { return reverse_grant(work, {id<GrantId>(221), "重复登记", {}}); }).value();
    EXPECT_EQ(later(), Money{});
    EXPECT_EQ(received(org::TermKind::autumn), Money{});
}

TEST_P(Spend, GrantsAreEnteredByTheFinanceOfTheSchoolAlone) {
    const auto page = see(county_official(), [&](Work& work) { return show_spending(work, {school, plan}); }).value();
    EXPECT_EQ(page.grant.reason, "not-permitted");
}

TEST_P(Spend, GrantsAndSubsidiesStandInTheirAccounts) {
    give_income(100000);
    as(finance(), [&](Work& work) {
        return enter_grant(work, {id<GrantId>(221), plan, GrantKind::subsidy, 3000, "区财政局", "减免补助〔2026〕1号", Date(2026, 9, 1), {}});
    }).value();
    give_income(100000);
    EXPECT_EQ(balance(journal::Account::bank), Money::fen(103000));
    EXPECT_EQ(balance(journal::Account::grants), Money::fen(-100000));
    EXPECT_EQ(balance(journal::Account::subsidy_due), Money::fen(-3000));
    const auto page = see(finance(), [&](Work& work) { return show_spending(work, {school, {}}); }).value();
    EXPECT_EQ(page.income_fen, 100000) << "a subsidy pays what was billed, it is no income of its own";
}

// ---- outside bodies

class Invoices : public PayOnBoth {
 protected:
    BodyId body;

    void SetUp() override {
        PayOnBoth::SetUp();
        if (IsSkipped()) return;
        body = here([&](Work& work) -> Result<BodyId> {
                   org::OpenBody command;
                   command.effective = Date(2020, 1, 1);
                   command.document = "样例";
                   command.reason = "新设";
                   command.parent = org::find_body_by_code(work, "430104-education").value().id;
                   command.body = {.code = "430104-test-body", .name = "试验艺术中心", .kind = org::BodyKind::outside_body};
                   TRY(const auto page, org::open_body(work, command));
                   return page.body.id;
               }).value();
        const auto listing = id<BodyId>(90);
        plant("INSERT INTO outside_listing (county, id, version, body, state, live, name, credit_code, credit_doubt, licence_kind, licence_number, licence_until, "
              "on_national_platform, deposit_fen, contact, about, applied_at, applied_by, decided_at, decided_by, decision_document, listed_from, listed_until) "
              "VALUES ($1, $2, 1, $3, 'listed', 'yes', '试验艺术中心', 'c', FALSE, 'other', '1', '2027-01-01', TRUE, 0, '', '', 1, 'a', 2, 'b', 'd', "
              "'2026-01-01', '2027-01-01')",
              county, listing, body);
        plant("INSERT INTO outside_item (county, listing, code, name, activity, grades, price_fen, listed) VALUES ($1, $2, 'i', '绘画', 'art', 63, 500, TRUE)",
              county, listing);
        plant("INSERT INTO outside_staff (county, id, version, listing, name, skill, vetting_proof, vetted_on, vetting_until, health_until, contract_until, active) "
              "VALUES ($1, $2, 1, $3, '吴老师', '', 'p', '2026-01-01', '2027-01-01', '2027-01-01', '2027-01-01', TRUE)",
              county, id<BodyId>(91), listing);
        plant("UPDATE course SET listing = $3, outside_item = 'i', version = version + 1 WHERE county = $1 AND id = $2", county, course(2), listing);
        plant("UPDATE service_teacher SET kind = 'outside', listing = $3, staff = $4, version = version + 1 WHERE county = $1 AND id = $2", county,
              id<TeacherId>(15), listing, id<BodyId>(91));
        take_registers();
        give_rate();
        give_rate(9000, RateKind::outside, 211);
    }
    void agree_price(PriceUnit unit, std::int64_t fen) {
        as(finance(), [&](Work& work) {
            return enter_body_price(work, {id<BodyPriceId>(212), school, course(2), unit, fen, Date(2026, 9, 1), "协议〔2026〕1号", {}});
        }).value();
    }
    Result<PaySheetView> invoice(std::int64_t fen, std::string difference = "", SheetId which = id<SheetId>(202), std::string number = "0088") {
        return as(finance(), [&](Work& work) {
            return enter_invoice(work, {which, plan, body, Date(2026, 9, 1), Date(2026, 9, 1), number, fen, difference, Date(2026, 9, 20), {}});
        });
    }
};
ON_BOTH_DATABASES(Invoices);

TEST_P(Invoices, AreComparedWithTheLessonsHeld) {
    EXPECT_EQ(invoice(1000).error().slug, "nothing-to-pay") << "no price was agreed";
    agree_price(PriceUnit::pupil_lesson, 500);
    const auto preview = see(finance(), [&](Work& work) { return preview_invoice(work, {plan, body, Date(2026, 9, 1), Date(2026, 9, 1)}); }).value();
    EXPECT_EQ(preview.reckoned_fen, 1000) << "two pupils, one lesson, 5 yuan each";
    EXPECT_EQ(invoice(1200).error().slug, "difference-unexplained");
    const auto entered = invoice(1200, "含教具一套").value();
    ASSERT_TRUE(entered.invoice);
    EXPECT_EQ(entered.invoice->lessons, 1);
    EXPECT_EQ(entered.invoice->difference_fen, 200);
    EXPECT_EQ(invoice(1200, "含教具一套").value().id, entered.id) << "the same again";
    EXPECT_EQ(invoice(1300, "含教具一套").error().slug, "id-taken");
    EXPECT_EQ(invoice(1200, "x", id<SheetId>(203)).error().slug, "invoice-entered");
    EXPECT_EQ(invoice(1200, "x", id<SheetId>(203), "0089").error().slug, "nothing-to-pay") << "its sessions are paid by the first";
    EXPECT_EQ(agree(entered.id, head()).value().state, SheetStep::agreed);
    EXPECT_EQ(balance(journal::Account::spent_outside_bodies), Money::fen(1200));
    at(9, 0, Date(2026, 9, 21));
    const auto list = see(finance(), [&](Work& work) { return find_pay_sheets(work, {school, {}}); }).value();
    EXPECT_TRUE(list.items[0].invoice->overdue);
    as(finance(), [&](Work& work) { return pay_out_sheet(work, {entered.id, Date(2026, 9, 21), "回单 7", {}}); }).value();
    EXPECT_EQ(balance(journal::Account::bank), Money::fen(-1200));
}

TEST_P(Invoices, ThatComeAfterTheLockStandInTheOpenBooks) {
    agree_price(PriceUnit::lesson, 8000);
    give_income(100000);
    lock_autumn();
    const auto entered = invoice(8000).value();
    EXPECT_TRUE(entered.locked);
    EXPECT_EQ(agree(entered.id, head()).value().state, SheetStep::agreed);
    EXPECT_EQ(balance(journal::Account::spent_outside_bodies), Money{});
    EXPECT_EQ(balance_in_spring(journal::Account::spent_outside_bodies), Money::fen(8000));
}

TEST_P(Invoices, ABodysTeacherIsNotPaidBySheet) {
    const auto view = make(sheet).value();
    ASSERT_EQ(view.lines.size(), 1U);
    EXPECT_EQ(view.lines[0].name, "周老师");
    ASSERT_EQ(view.unpaid.size(), 1U);
    EXPECT_EQ(view.unpaid[0].why, NotPaid::through_body);
}

TEST_P(Invoices, APriceOfALessonDoesNotCountPupils) {
    agree_price(PriceUnit::lesson, 8000);
    EXPECT_EQ(invoice(8000).value().gross_fen, 8000);
}

}  // namespace
}  // namespace luoshi::fees::pay
