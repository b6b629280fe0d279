#include "supervision/rectification/rectification_on_both.hpp"

#include "platform/jobs/runner.hpp"

namespace luoshi::supervision::rectification {
namespace {

class Rectification : public RectificationOnBoth {};
ON_BOTH_DATABASES(Rectification);

// ---- the way of an order

TEST_P(Rectification, GoesFromTheOrderToTheCloseStepByStep) {
    const auto id = ordered();
    EXPECT_EQ(seen(id).head.number, "岳麓区教育局督办〔2026〕1号");
    EXPECT_EQ(seen(id).head.due, Date(2026, 9, 15)) << "ten working days from 1 September";
    EXPECT_EQ(measures(id).value().head.state, OrderState::planned);
    EXPECT_EQ(proof(id).value().head.state, OrderState::proved);
    EXPECT_EQ(check(id, false).value().head.state, OrderState::planned) << "not passed: prove again";
    proof(id).value();
    EXPECT_EQ(check(id).value().head.state, OrderState::checked);
    const auto closed = close(id).value();
    EXPECT_EQ(closed.head.state, OrderState::closed);
    EXPECT_EQ(closed.head.look_back_on, Date(2026, 11, 30));
    EXPECT_EQ(closed.steps.size(), 7U);
    EXPECT_FALSE(back(id).value().head.look_back_on.has_value());
}

TEST_P(Rectification, NumbersItsOrdersInARow) {
    ordered();
    const auto second = seen(ordered());
    EXPECT_EQ(second.head.number, "岳麓区教育局督办〔2026〕2号");
    at(9, 0, Date(2026, 12, 31));
    expect_refused("INSERT INTO rectification_order (county, id, body, issuer, year, serial, before_serial, number, what, basis, due, money, pupils, origin_kind, origin, at, ordered_by, "
                   "ordered_by_name, asked) SELECT county, '" + u(7) + "', body, issuer, year, 9, 8, 'x', what, basis, due, money, pupils, origin_kind, origin, at, ordered_by, ordered_by_name, asked "
                   "FROM rectification_order WHERE county = $1 AND serial = 2",
                   county);
}

// Every state with every act, through the use cases: exactly the arrows of README.md.
TEST_P(Rectification, EveryStateAndActAsItIsWritten) {
    using enum OrderState;
    const std::map<std::pair<OrderState, std::string>, OrderState> arrows{
        {{ordered, "measures"}, planned},    {{planned, "measures"}, planned},   {{planned, "proof"}, proved},       {{proved, "proof"}, proved},
        {{proved, "passed"}, checked},       {{proved, "failed"}, planned},      {{checked, "close"}, closed},       {{ordered, "withdraw"}, withdrawn},
        {{planned, "withdraw"}, withdrawn},  {{proved, "withdraw"}, withdrawn},  {{checked, "withdraw"}, withdrawn}, {{ordered, "extend"}, ordered},
        {{planned, "extend"}, planned},      {{proved, "extend"}, proved},       {{closed, "look_back"}, closed}};
    const std::map<std::string, std::function<Result<RectificationView>(OrderId)>> acts{
        {"measures", [&](OrderId id) { return measures(id); }}, {"proof", [&](OrderId id) { return proof(id); }},
        {"passed", [&](OrderId id) { return check(id, true); }}, {"failed", [&](OrderId id) { return check(id, false); }},
        {"close", [&](OrderId id) { return close(id); }},        {"extend", [&](OrderId id) { return extend(id); }},
        {"withdraw", [&](OrderId id) { return withdraw(id); }},  {"look_back", [&](OrderId id) { return back(id); }}};
    const std::map<OrderState, std::vector<std::string>> ways{{ordered, {}},
                                                              {planned, {"measures"}},
                                                              {proved, {"measures", "proof"}},
                                                              {checked, {"measures", "proof", "passed"}},
                                                              {closed, {"measures", "proof", "passed", "close"}},
                                                              {withdrawn, {"withdraw"}}};
    for (const auto& [state, way] : ways)
        for (const auto& [name, act] : acts) {
            const auto id = this->ordered();
            for (const auto& step : way) acts.at(step)(id).value();
            ASSERT_EQ(seen(id).head.state, state);
            const auto answer = act(id);
            const auto arrow = arrows.find({state, name});
            SCOPED_TRACE(name + " from " + std::string(json::enum_name(state)));
            if (arrow == arrows.end()) {
                ASSERT_FALSE(answer.has_value());
                EXPECT_EQ(answer.error().code, Code::conflict) << answer.error().slug;
                EXPECT_EQ(seen(id).head.state, state);
            } else {
                EXPECT_EQ(answer.value().head.state, arrow->second);
            }
        }
}

// The same with plain SQL, and every target state: the database knows the arrows by itself.
TEST_P(Rectification, NoStepButTheLawfulOnesGoesThroughInPlainSql) {
    const std::set<std::tuple<std::string, std::string, std::string>> arrows{
        {"ordered", "measures", "planned"},    {"planned", "measures", "planned"},   {"planned", "proof", "proved"},       {"proved", "proof", "proved"},
        {"proved", "passed", "checked"},       {"proved", "failed", "planned"},      {"checked", "closed", "closed"},      {"ordered", "withdrawn", "withdrawn"},
        {"planned", "withdrawn", "withdrawn"}, {"proved", "withdrawn", "withdrawn"}, {"checked", "withdrawn", "withdrawn"}, {"ordered", "extended", "ordered"},
        {"planned", "extended", "planned"},    {"proved", "extended", "proved"},     {"closed", "look_back", "closed"}};
    const std::map<std::string, int> ways{{"ordered", 0}, {"planned", 1}, {"proved", 2}, {"checked", 3}, {"closed", 4}, {"withdrawn", 5}};
    const auto bureau_id = "'" + orderer().body->to_string() + "'", school_id = "'" + school.to_string() + "'";
    for (const auto& [from, steps] : ways) {
        const auto id = ordered();
        if (steps == 5) withdraw(id).value();
        if (steps >= 1 && steps < 5) measures(id).value();
        if (steps >= 2 && steps < 5) proof(id).value();
        if (steps >= 3 && steps < 5) check(id).value();
        if (steps == 4) close(id).value();
        for (const std::string act : {"ordered", "measures", "proof", "passed", "failed", "closed", "withdrawn", "extended", "look_back"})
            for (const std::string to : {"ordered", "planned", "proved", "checked", "closed", "withdrawn"}) {
                const bool answers = act == "measures" || act == "proof";
                const auto step = fresh_step().to_string();
                const auto proofs = own_statement("INSERT INTO rectification_proof (county, order_id, step, number, kind, name, sha256, bytes) VALUES ($1, $2, '" + step + "', 1, 'rows', '课表', '', 0)");
                const auto insert = own_statement(
                    "INSERT INTO rectification_step (county, order_id, serial, id, act, state, before_serial, before_state, body, ordered_by, money, pupils, words, due, look_back_on, proofs, at, "
                    "by_whom, by_name, by_body) SELECT o.county, o.id, s.serial + 1, '" + step + "', '" + act + "', '" + to + "', s.serial, s.state, o.body, o.ordered_by, o.money, o.pupils, '话', o.due, " +
                    (act == "closed" ? "o.due" : "NULL") + ", " + (act == "proof" ? "1" : "NULL") + ", 1, 'another', '某人', " + (answers ? school_id : bureau_id) +
                    " FROM rectification_order o JOIN rectification_standing s ON s.county = o.county AND s.order_id = o.id WHERE o.county = $1 AND o.id = $2");
                bool through = true;
                try {
                    // What goes through is taken back: each pair begins from the same state.
                    here([&](Work& work) -> Result<Nothing> {
                        work.run(proofs, county, id).rows();
                        EXPECT_EQ(work.run(insert, county, id).rows(), 1);
                        work.record("test.attack", "order", "");
                        return Problem{Code::conflict, "enough", "", ""};
                    });
                } catch (const std::exception&) {
                    through = false;
                }
                EXPECT_EQ(through, arrows.contains({from, act, to})) << from << " —" << act << "→ " << to;
            }
    }
}

// Point 2 of what must be shown: every path of acts from ordered, to a length beyond every loop; whoever arrives at closed came by proof and a passed check.
TEST(RectificationStates, ThereIsNoPathToClosedWithoutProofAndAPassedCheck) {
    int arrived = 0;
    std::function<void(OrderState, bool, bool, int)> walk = [&](OrderState state, bool proved, bool passed, int left) {
        if (state == OrderState::closed) {
            ++arrived;
            EXPECT_TRUE(proved);
            EXPECT_TRUE(passed);
            return;
        }
        if (left == 0) return;
        for (const auto act : {Act::ordered, Act::measures, Act::proof, Act::passed, Act::failed, Act::closed, Act::withdrawn, Act::extended, Act::look_back}) {
            const auto next = leads_to(state, act);
            // A failed check takes the proof back: it has to be shown anew.
            if (next) walk(*next, act == Act::failed ? false : proved || act == Act::proof, act == Act::failed ? false : passed || act == Act::passed, left - 1);
        }
    };
    walk(OrderState::ordered, false, false, 9);
    EXPECT_GT(arrived, 100);
}

// ---- who

TEST_P(Rectification, IsCheckedByAnotherPersonOfAnotherBody) {
    const auto id = ordered();
    measures(id).value();
    proof(id).value();
    EXPECT_EQ(slug(check(id, true, orderer())), "ordered-by-you");
    EXPECT_EQ(slug(check(id, true, almighty_at_school())), "own-order");
    EXPECT_EQ(slug(close(id, almighty_at_school())), "own-order");
    EXPECT_EQ(slug(check(id, true, head_of_school())), "not-permitted");
    check(id).value();
    close(id, checker()).value();
}

TEST_P(Rectification, IsAnsweredByTheBodyOrderedOnly) {
    const auto id = ordered();
    EXPECT_EQ(slug(measures(id, checker())), "not-permitted");
    auto official = checker();
    official.grants.push_back({std::string(permissions::answer.name), path});
    EXPECT_EQ(slug(measures(id, official)), "not-the-body-ordered");
    EXPECT_EQ(slug(issue(own_order(), almighty_at_school())), "own-order");
    EXPECT_EQ(slug(issue(own_order(), stranger())), "no-such-body");
    EXPECT_EQ(see(stranger(), [&](Work& work) { return show_order(work, {id}); }).error().slug, "no-such-order");
    EXPECT_TRUE(see(stranger(), [&](Work& work) { return find_orders(work, {}); }).value().items.empty());
}

TEST_P(Rectification, WithstandsPlainSqlOnWhoChecks) {
    const auto id = ordered();
    measures(id).value();
    proof(id).value();
    const auto passed = [&](std::string by_whom, std::string by_body, std::string ordered_by) {
        return "INSERT INTO rectification_step (county, order_id, serial, id, act, state, before_serial, before_state, body, ordered_by, money, pupils, words, due, at, by_whom, by_name, by_body) "
               "SELECT o.county, o.id, 4, '" + u(9) + "', 'passed', 'checked', 3, 'proved', o.body, " + ordered_by + ", o.money, o.pupils, '属实', o.due, 1, " + by_whom + ", 'a', " + by_body +
               " FROM rectification_order o WHERE o.county = $1 AND o.id = $2";
    };
    expect_refused(passed("o.ordered_by", "o.issuer", "o.ordered_by"), county, id);
    expect_refused(passed("'another'", "o.body", "o.ordered_by"), county, id);
    expect_refused(passed("'another'", "NULL", "o.ordered_by"), county, id);
    expect_refused(passed("o.ordered_by", "o.issuer", "'somebody else'"), county, id);  // the order says who ordered
    expect_refused("UPDATE rectification_step SET by_whom = 'x' WHERE county = $1 AND order_id = $2", county, id);
    expect_refused("DELETE FROM rectification_step WHERE county = $1 AND order_id = $2", county, id);
    expect_refused("UPDATE rectification_order SET ordered_by = 'x' WHERE county = $1 AND id = $2", county, id);
    expect_refused("UPDATE rectification_standing SET state = 'closed' WHERE county = $1 AND order_id = $2", county, id);
    plant(passed("'another'", "o.issuer", "o.ordered_by"), county, id);  // the same with what it should hold goes through
    plant("UPDATE rectification_standing SET serial = 4, state = 'checked' WHERE county = $1 AND order_id = $2", county, id);
}

// ---- proof

TEST_P(Rectification, ProofHoldsAFileByItsHashOrRowsOfTheSystem) {
    const auto id = ordered();
    measures(id).value();
    const auto send = [&](std::vector<ProofFile> files, std::vector<std::string> rows) {
        return as(head_of_school(), [&](Work& work) { return send_proof(work, {id, county, fresh_step(), "已整改", std::move(files), std::move(rows)}); });
    };
    EXPECT_EQ(slug(send({}, {})), "proof-required");
    EXPECT_EQ(slug(send({{"照片", std::string(64, 'a')}}, {})), "file-gone");
    const auto kept = as(head_of_school(), [&](Work& work) { return keep_proof_file(work, {id, county, {"课表.pdf", "application/pdf", "bytes"}}); }).value();
    const auto view = send({{"课表.pdf", kept.sha256}}, {"9月课表第二版"}).value();
    ASSERT_EQ(view.steps.back().proofs.size(), 2U);
    EXPECT_EQ(view.steps.back().proofs[0].bytes, 5);
    EXPECT_EQ(see(checker(), [&](Work& work) { return fetch_proof(work, {id, kept.sha256}); }).value().bytes, "bytes");
    EXPECT_EQ(see(checker(), [&](Work& work) { return fetch_proof(work, {id, std::string(64, 'b')}); }).error().slug, "no-such-file");
    // A proof step without a proof, with plain SQL.
    expect_refused("INSERT INTO rectification_step (county, order_id, serial, id, act, state, before_serial, before_state, body, ordered_by, money, pupils, words, due, proofs, at, by_whom, by_name, "
                   "by_body) SELECT county, id, 4, '" + u(9) + "', 'proof', 'proved', 3, 'proved', body, ordered_by, money, pupils, 'x', due, 1, 1, 'a', 'a', body FROM rectification_order "
                   "WHERE county = $1 AND id = $2",
                   county, id);
}

TEST_P(Rectification, TheSameStepAnswersAlikeAndAnothersIdIsRefused) {
    const auto command = own_order();
    issue(command).value();
    EXPECT_EQ(issue(command).value().steps.size(), 1U);
    auto other = command;
    other.what = "别的事";
    EXPECT_EQ(slug(issue(other)), "id-taken");
    const auto step = fresh_step();
    const auto send = [&](std::string words) { return as(head_of_school(), [&](Work& work) { return send_measures(work, {command.id, county, step, words}); }); };
    send("措施").value();
    EXPECT_EQ(send("措施").value().steps.size(), 2U);
    EXPECT_EQ(slug(send("另一些措施")), "id-taken");
}

// ---- the day

TEST_P(Rectification, IsExtendedWithAReasonByWhoOrderedInWorkingDays) {
    const auto id = ordered();
    EXPECT_EQ(slug(as(orderer(), [&](Work& work) { return extend_order(work, {id, county, fresh_step(), 5, " "}); })), "text-required");
    auto above = of_bureau(96, {permissions::read, permissions::order});
    above.body = read([](Work& work) -> Result<BodyId> { return org::find_body_by_code(work, "430000-education")->id; }).value();
    EXPECT_EQ(slug(extend(id, 5, above)), "not-the-issuer");
    EXPECT_EQ(extend(id).value().head.due, Date(2026, 9, 21)) << "20 September is a make-up day of the holidays";
    at(9, 0, Date(2026, 9, 22));
    EXPECT_TRUE(seen(id).head.overdue);
    EXPECT_EQ(seen(id).head.days_left, -1);
}

TEST_P(Rectification, RemindsOnceForEachRungAlsoAfterARestart) {
    const auto id = ordered();  // due on 15 September
    const auto told = [&](Date day) {
        at(8, 0, day);
        jobs::Runner runner(storage(), clock(), random());  // as after a restart
        rectification::add_jobs(runner);
        while (runner.run_due() > 0) {}
        std::vector<std::string> rungs;
        for (const auto& reminder : seen(id).reminders) rungs.push_back(reminder.rung);
        return rungs;
    };
    EXPECT_EQ(told(Date(2026, 9, 9)), (std::vector<std::string>{}));
    EXPECT_EQ(told(Date(2026, 9, 11)), (std::vector<std::string>{"soon"}));
    EXPECT_EQ(told(Date(2026, 9, 14)), (std::vector<std::string>{"soon"}));
    EXPECT_EQ(told(Date(2026, 9, 15)), (std::vector<std::string>{"soon", "today"}));
    EXPECT_EQ(told(Date(2026, 9, 17)), (std::vector<std::string>{"soon", "today", "overdue"}));
    EXPECT_EQ(told(Date(2026, 9, 18)), (std::vector<std::string>{"soon", "today", "overdue"}));
    EXPECT_EQ(told(Date(2026, 10, 20)), (std::vector<std::string>{"soon", "today", "overdue", "long_overdue"}));
    expect_refused("INSERT INTO rectification_reminder (county, order_id, due, rung, at) SELECT county, order_id, due, rung, 9 FROM rectification_reminder WHERE county = $1 AND rung = 'soon'", county);
    const auto other = ordered();
    measures(other).value();
    proof(other).value();
    check(other).value();
    const auto day = close(other).value().head.look_back_on.value();
    told(day);
    EXPECT_EQ(seen(other).reminders.back().rung, "look_back");
}

// ---- what it came from

TEST_P(Rectification, TakesACaseOverClosesItAndGivesItBackWhenWithdrawn) {
    rule("service.end_latest", json::value("18:00"));
    plant("UPDATE timetable_session SET ends = 1090 WHERE county = $1 AND id = $2", county, painting);
    run();
    const auto found = only_case("end_after_limit");
    const auto draft = see(orderer(), [&](Work& work) { return draft_order(work, {county, "", "case", found.id.to_string(), ""}); }).value();
    EXPECT_EQ(draft.body, path);
    EXPECT_NE(draft.what.find("绘画"), std::string::npos);
    EXPECT_FALSE(draft.basis.empty());
    auto command = own_order();
    command.origin_kind = "case";
    command.origin = found.id.to_string();
    issue(command).value();
    EXPECT_EQ(shown(found.id).head.state, supervision::checks::CaseState::ordered);
    auto again = own_order();
    again.origin_kind = "case";
    again.origin = found.id.to_string();
    EXPECT_EQ(slug(issue(again)), "case-not-open");
    withdraw(command.id).value();
    EXPECT_EQ(shown(found.id).head.state, supervision::checks::CaseState::open);
    issue(again).value();
    measures(again.id).value();
    proof(again.id).value();
    check(again.id).value();
    close(again.id).value();
    EXPECT_EQ(shown(found.id).head.state, supervision::checks::CaseState::closed);
    const auto lines = read([&](Work& work) -> Result<std::vector<OrderLine>> { return orders_below(work, "/430000/430100/", Date(2026, 9, 1), Date(2026, 9, 2)); }).value();
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(read([&](Work& work) -> Result<OrderLine> { return find_order(work, county, again.id).value(); }).value().state, OrderState::closed);
}

TEST_P(Rectification, ReopensAsANewOrderThatFollowsTheOld) {
    const auto id = ordered();
    auto next = own_order();
    next.follows = id;
    EXPECT_EQ(slug(issue(next)), "no-such-order") << "it is not closed yet";
    measures(id).value();
    proof(id).value();
    check(id).value();
    close(id).value();
    back(id).value();
    EXPECT_EQ(issue(next).value().follows, id);
    EXPECT_EQ(seen(id).followed_by, next.id);
}

// ---- money

TEST_P(Rectification, AnOrderOfMoneyNamesItsPupils) {
    EXPECT_EQ(slug(issue(money_order({}))), "pupils-required");
    EXPECT_EQ(slug(issue(money_order({{"CODE0009", 100}}))), "no-such-pupil");
    EXPECT_EQ(slug(issue(money_order({{"CODE0000", 0}}))), "amount-invalid");
    EXPECT_EQ(slug(issue(money_order({{"CODE0000", 100}, {"CODE0000", 100}}))), "pupil-twice");
    auto without = own_order();
    without.pupils = {{"CODE0000", 100}};
    EXPECT_EQ(slug(issue(without)), "pupils-without-money");
}

TEST_P(Rectification, MoneyClosesOnlyWhenItReachedEachPupil) {
    bill_all();
    const auto id = issue(money_order({{"CODE0000", 400}, {"CODE0001", 400}})).value().head.id;
    measures(id).value();
    proof(id).value();
    check(id).value();
    EXPECT_EQ(slug(close(id)), "pupils-not-paid") << "a report that it was refunded is worth nothing";
    arrived(0, 400);
    arrived(1, 400, "sent");  // on its way is not there
    const auto refused = close(id);
    EXPECT_EQ(slug(refused), "pupils-not-paid");
    EXPECT_EQ(refused.error().detail.find("CODE0000"), std::string::npos);
    EXPECT_NE(refused.error().detail.find("CODE0001"), std::string::npos);
    plant("INSERT INTO refund_step (county, refund, serial, state, before_serial, before_state, before_route, school, fund, amount_fen, route, channel, payee, destination, proof, reason, act, at, "
          "by_whom, by_name) SELECT county, refund, 3, 'done', 2, 'sent', route, school, fund, amount_fen, route, channel, payee, destination, proof, reason, act, at, by_whom, by_name "
          "FROM refund_step WHERE county = $1 AND state = 'sent' AND refund = '" + u(231) + "'",
          county);
    const auto view = close(id).value();
    EXPECT_EQ(view.head.state, OrderState::closed);
    for (const auto& pupil : view.pupils) EXPECT_TRUE(pupil.paid) << pupil.code;
    // The same refunds prove nothing a second time.
    const auto second = issue(money_order({{"CODE0000", 400}})).value().head.id;
    measures(second).value();
    proof(second).value();
    check(second).value();
    EXPECT_EQ(slug(close(second)), "pupils-not-paid");
}

TEST_P(Rectification, MoneyWithstandsPlainSql) {
    bill_all();
    const auto id = issue(money_order({{"CODE0000", 400}, {"CODE0001", 400}})).value().head.id;
    measures(id).value();
    proof(id).value();
    check(id).value();
    const auto full = arrived(0, 400);
    const auto sent = arrived(1, 400, "sent");
    const auto foreign = arrived(2, 400);
    const auto closing = [&](std::string paid, std::string money = "o.money", std::string pupils = "o.pupils") {
        return "INSERT INTO rectification_step (county, order_id, serial, id, act, state, before_serial, before_state, body, ordered_by, money, pupils, words, due, look_back_on, paid, at, by_whom, "
               "by_name, by_body) SELECT o.county, o.id, 5, '" + u(9) + "', 'closed', 'closed', 4, 'checked', o.body, o.ordered_by, " + money + ", " + pupils + ", '同意', o.due, o.due, " + paid +
               ", 1, 'a', 'a', o.issuer FROM rectification_order o WHERE o.county = $1 AND o.id = $2";
    };
    expect_refused(closing("NULL"), county, id);
    expect_refused(closing("2"), county, id);                    // nobody was counted
    expect_refused(closing("NULL", "'no'", "0"), county, id);    // it is no order of money, all of a sudden
    const auto counted = [&](int n, fees::refunds::RefundId refund, int step, std::string state, std::string route = "transfer", std::string fen = "400") {
        return "INSERT INTO rectification_refund (county, order_id, pupil, part, before_fen, refund_fen, after_fen, refund, refund_right, school, step, state, route) SELECT county, '" + id.to_string() +
               "', '" + child(n).to_string() + "', 1, 0, " + fen + ", " + fen + ", id, refund_right, school, " + std::to_string(step) + ", '" + state + "', '" + route +
               "' FROM refund WHERE county = $1 AND id = '" + refund.to_string() + "'";
    };
    expect_refused(counted(1, sent, 2, "sent"), county);                       // on its way
    expect_refused(counted(1, sent, 3, "done"), county);                       // a step that is not there
    expect_refused(counted(1, foreign, 3, "done"), county);                    // another child's
    expect_refused(counted(2, foreign, 3, "done"), county);                    // a child that the order does not name
    expect_refused(counted(0, full, 3, "done", "carry_over"), county);         // a credit
    expect_refused(counted(0, full, 3, "done", "transfer", "800"), county);    // more than it was
    plant(counted(0, full, 3, "done"), county);
    expect_refused(counted(0, full, 3, "done"), county);                       // twice
    const auto paid = [&](int serial, std::string before, int n, std::string amount, std::string fen) {
        return "INSERT INTO rectification_paid (county, order_id, serial, before_serial, pupil, amount_fen, part, paid_fen) VALUES ($1, '" + id.to_string() + "', " + std::to_string(serial) + ", " +
               before + ", '" + child(n).to_string() + "', " + amount + ", 1, " + fen + ")";
    };
    expect_refused(paid(2, "1", 0, "400", "400"), county);     // a gap
    expect_refused(paid(1, "NULL", 1, "400", "400"), county);  // nothing arrived for this one
    expect_refused(paid(1, "NULL", 0, "300", "400"), county);  // another amount than ordered
    plant(paid(1, "NULL", 0, "400", "400"), county);
    expect_refused(paid(2, "1", 0, "400", "400"), county);     // the same child again
    expect_refused(closing("1"), county, id);                  // one of two
}

TEST_P(Rectification, IsPrintedAsAnOfficialDocument) {
    const auto id = ordered();
    const auto docx = see(orderer(), [&](Work& work) { return print_order_docx(work, {id}); }).value();
    EXPECT_EQ(docx.bytes.substr(0, 2), "PK");
    EXPECT_EQ(docx.name, "岳麓区教育局督办〔2026〕1号.docx");
    const auto pdf = see(head_of_school(), [&](Work& work) { return print_order_pdf(work, {id}); }).value();
    EXPECT_EQ(pdf.bytes.substr(0, 5), "%PDF-");
    EXPECT_EQ(see(stranger(), [&](Work& work) { return print_order_pdf(work, {id}); }).error().slug, "no-such-order");
}

TEST_P(Rectification, IsListedByStateAndByWhatIsLate) {
    const auto first = ordered();
    clock().advance(std::chrono::minutes{1});
    const auto second = ordered();
    measures(second).value();
    const auto list = [&](FindOrders query) { return see(orderer(), [&](Work& work) { return find_orders(work, query); }).value(); };
    EXPECT_EQ(list({}).items.size(), 2U);
    FindOrders planned;
    planned.state = OrderState::planned;
    ASSERT_EQ(list(planned).items.size(), 1U);
    EXPECT_EQ(list(planned).items[0].id, second);
    FindOrders late;
    late.overdue = true;
    EXPECT_TRUE(list(late).items.empty());
    at(9, 0, Date(2026, 9, 20));
    EXPECT_EQ(list(late).items.size(), 2U);
    FindOrders page;
    page.limit = 1;
    EXPECT_EQ(list(page).items[0].id, second) << "the latest first";
    page.cursor = list(page).next;
    EXPECT_EQ(list(page).items[0].id, first);
}

}  // namespace
}  // namespace luoshi::supervision::rectification
