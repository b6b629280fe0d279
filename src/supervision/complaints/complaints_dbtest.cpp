// A complaint from the first word to the last one, on both engines.
#include "supervision/complaints/complaints_on_both.hpp"

namespace luoshi::supervision::complaints {
namespace {

using Act = ComplaintAct;
using State = ComplaintState;
using Outcome = ComplaintOutcome;

class Complaints : public ComplaintsOnBoth {};
ON_BOTH_DATABASES(Complaints);

TEST_P(Complaints, GoFromThePortalToTheComplainantsOwnWord) {
    const auto receipt = file();
    EXPECT_EQ(receipt.number, "430104-2026-0001");
    EXPECT_EQ(receipt.accept_due, Date(2026, 9, 8));
    act(bureau(), receipt, Act::accepted, "").value();
    act(bureau(), receipt, Act::asked, "请问是哪个班").value();
    say(receipt.code, Act::added, "三（2）班").value();
    act(bureau(), receipt, Act::answered, "已责令改正", Outcome::upheld).value();
    const auto before = follow(receipt.code);
    EXPECT_EQ(before.state, State::answered);
    EXPECT_EQ(before.entries.size(), 5U);
    EXPECT_EQ(before.entries[0].words, "学校强制全班参加课后服务");
    EXPECT_EQ(before.entries[2].by, body("430104-education").name) << "the body, not the official's name";
    const auto after = say(receipt.code, Act::satisfied).value();
    EXPECT_EQ(after.state, State::closed);
    EXPECT_EQ(after.closed_how, ClosedHow::word);
}

TEST_P(Complaints, GoToTheCompetentBureauByKindAndBody) {
    struct Case {
        ComplaintKind kind;
        const char* against;
        const char* handler;
    };
    const Case cases[] = {{ComplaintKind::voluntariness, school_code, "430104-education"},
                          {ComplaintKind::money, school_code, "430104-development-reform"},
                          {ComplaintKind::teaching, "430104-test-club", "430104-education"},
                          {ComplaintKind::money, "430104-education", "430100-education"},
                          {ComplaintKind::staff, "430104-finance", "430100-finance"},
                          {ComplaintKind::other, "430104", "430100-education"}};
    int number = 0;
    for (const auto& one : cases) {
        const auto receipt = try_file(filing(one.kind, "情况反映", ++number, one.against)).value();
        EXPECT_EQ(receipt.handler_name, body(one.handler).name) << one.against;
    }
    auto command = filing(ComplaintKind::other, "情况反映", 99, "430000-education");
    const auto top = as({}, [&](Work& work) { return file_complaint(work, {"430000", command, false, false}); }, "430000").value();
    EXPECT_EQ(top.handler_name, body("430000").name) << "above the province's departments stands its government";
}

TEST_P(Complaints, WhoDoesNotAgreeIsHeardByTheLevelAbove) {
    const auto receipt = answered();
    EXPECT_EQ(say(receipt.code, Act::not_satisfied).error().slug, "text-required");
    const auto contested = say(receipt.code, Act::not_satisfied, "还在强制").value();
    EXPECT_EQ(contested.state, State::contested);
    EXPECT_EQ(contested.handler_name, body("430100-education").name);
    EXPECT_EQ(act(bureau(), receipt, Act::decided, "维持", Outcome::upheld).error().slug, "step-not-yours");
    const auto decided = act(prefecture(), receipt, Act::decided, "责成学校逐户说明", Outcome::upheld).value();
    EXPECT_EQ(decided.state, State::closed);
    EXPECT_EQ(follow(receipt.code).closed_how, ClosedHow::above);
}

TEST_P(Complaints, TheProvinceMayDecideToo) {
    const auto receipt = answered();
    say(receipt.code, Act::not_satisfied, "还在强制").value();
    EXPECT_EQ(act(province(), receipt, Act::decided, "责成", Outcome::upheld).value().state, State::closed);
}

TEST_P(Complaints, TheLevelAboveMaySendItBackToWhoAnswered) {
    const auto receipt = answered();
    say(receipt.code, Act::not_satisfied, "没有问过我们").value();
    const auto back = act(prefecture(), receipt, Act::sent_back, "请重新走访家长").value();
    EXPECT_EQ(back.state, State::accepted);
    EXPECT_EQ(back.handler_name, body("430104-education").name);
    EXPECT_EQ(act(bureau(), receipt, Act::answered, "已逐户走访", Outcome::upheld).value().state, State::answered);
}

TEST_P(Complaints, TheBodyComplainedOfExplainsAndSeesOnlyWhatItWasAsked) {
    const auto receipt = file(ComplaintKind::voluntariness, "我是三班孩子的家长，老师强制");
    const auto list = [&](Actor actor) { return look(std::move(actor), [](Work& work) { return find_complaints_against(work, {}); }).value(); };
    EXPECT_TRUE(list(head()).items.empty()) << "nobody asked it yet";
    act(bureau(), receipt, Act::accepted, "").value();
    act(bureau(), receipt, Act::asked_body, "请说明三年级报名的办法").value();
    const auto explained = as(head(), [&](Work& work) { return explain_complaint(work, {fresh<EntryId>(), receipt.id, county, "自愿报名，附表"}); }).value();
    ASSERT_EQ(explained.items.size(), 1U);
    EXPECT_FALSE(explained.items[0].close.possible);
    for (const auto& entry : explained.items[0].entries) EXPECT_EQ(entry.words.find("三班孩子"), std::string::npos);
    EXPECT_EQ(show(head(), receipt).error().slug, "no-such-complaint");
    EXPECT_EQ(show(strong_head(), receipt).error().slug, "no-such-complaint") << "not even with a handler's rights";
    EXPECT_EQ(act(strong_head(), receipt, Act::answered, "没有问题", Outcome::not_upheld).error().slug, "no-such-complaint");
    EXPECT_EQ(act(strong_head(), receipt, Act::decided, "没有问题", Outcome::not_upheld).error().slug, "no-such-complaint");
    for (const auto& entry : follow(receipt.code).entries) EXPECT_NE(entry.act, Act::explained) << "the handler answers, not the school";
}

TEST_P(Complaints, ABureauComplainedOfDoesNotSeeTheCase) {
    const auto receipt = try_file(filing(ComplaintKind::other, "区教育局推诿", 1, "430104-education")).value();
    EXPECT_EQ(show(bureau(), receipt).error().slug, "no-such-complaint");
    EXPECT_EQ(show(prefecture(), receipt).value().number, receipt.number);
    EXPECT_EQ(show(prices(), receipt).error().slug, "no-such-complaint") << "a neighbour's business";
}

TEST_P(Complaints, OnlyTheHandlerTakesASteps) {
    const auto receipt = file();
    EXPECT_EQ(act(province(), receipt, Act::accepted, "").error().slug, "step-not-yours");
    EXPECT_EQ(act(prefecture(), receipt, Act::accepted, "").error().slug, "no-such-complaint");
    EXPECT_EQ(act(bureau(), receipt, Act::answered, "x", Outcome::upheld).error().slug, "wrong-state");
    EXPECT_EQ(act(bureau(), receipt, Act::satisfied, "x").error().slug, "not-a-step") << "an official does not say the complainant's word";
}

TEST_P(Complaints, ArePassedOnWithAReasonAndKeepTheirClock) {
    const auto receipt = file();
    const auto to = body("430104-finance").id.to_string();
    EXPECT_EQ(act(bureau(), receipt, Act::routed, "", {}, to).error().slug, "text-required");
    EXPECT_EQ(act(bureau(), receipt, Act::routed, "属财政职责", {}, body(school_code).id.to_string()).error().slug, "invalid-fields");
    const auto routed = act(bureau(), receipt, Act::routed, "属财政职责", {}, to).value();
    EXPECT_EQ(routed.handler_name, body("430104-finance").name);
    EXPECT_EQ(routed.answer_due, receipt.answer_due);
    EXPECT_EQ(follow(receipt.code).entries.back().words, "属财政职责") << "the complainant is told";
}

TEST_P(Complaints, AreExtendedOnceAndOverdueIsSaid) {
    const auto receipt = file();
    act(bureau(), receipt, Act::accepted, "").value();
    const auto longer = act(bureau(), receipt, Act::extended, "需要审计").value();
    EXPECT_GT(longer.answer_due, receipt.answer_due);
    EXPECT_EQ(act(bureau(), receipt, Act::extended, "还要").error().slug, "step-not-yours");
    EXPECT_FALSE(follow(receipt.code).overdue);
    days_later(90);
    EXPECT_TRUE(follow(receipt.code).overdue);
    EXPECT_GT(follow(receipt.code).overdue_days, 20);
}

TEST_P(Complaints, SilenceCountsOnlyAfterTwoRemindersAndIsMarked) {
    const auto receipt = answered();
    const auto remind = [&] { here(remind_complainants).value(); };
    remind();
    EXPECT_EQ(follow(receipt.code).entries.size(), 3U) << "the day of the answer: no reminder yet";
    days_later(60);
    remind();
    EXPECT_EQ(follow(receipt.code).state, State::answered) << "long overdue, but never reminded";
    remind();
    EXPECT_EQ(follow(receipt.code).state, State::answered);
    remind();
    const auto closed = follow(receipt.code);
    EXPECT_EQ(closed.state, State::closed);
    EXPECT_EQ(closed.closed_how, ClosedHow::silence);
}

TEST_P(Complaints, TheSameMatterIsJoinedAndEachComplainantIsAnswered) {
    const auto lead = file(ComplaintKind::voluntariness, "学校强制全班参加课后服务，不参加要写申请", 1);
    const auto second = file(ComplaintKind::voluntariness, "学校强制要求全班都参加课后服务，不参加的写申请书", 2);
    const auto other = file(ComplaintKind::voluntariness, "食堂的饭菜不好吃价格高", 3);
    const auto alike = look(bureau(), [&](Work& work) { return find_alike_complaints(work, {second.id, county}); }).value();
    ASSERT_EQ(alike.items.size(), 1U);
    EXPECT_EQ(alike.items[0].id, lead.id);
    act(bureau(), second, Act::joined, "与主件为同一事", {}, lead.id.to_string()).value();
    EXPECT_EQ(act(bureau(), other, Act::joined, "x", {}, second.id.to_string()).error().slug, "lead-is-joined");
    EXPECT_EQ(act(bureau(), lead, Act::joined, "x", {}, other.id.to_string()).error().slug, "has-joined");
    act(bureau(), lead, Act::accepted, "").value();
    act(bureau(), lead, Act::answered, "已责令改正", Outcome::upheld).value();
    const auto answered = follow(second.code);
    EXPECT_EQ(answered.state, State::answered);
    EXPECT_EQ(answered.entries.back().words, "已责令改正");
    say(lead.code, Act::satisfied).value();
    EXPECT_EQ(follow(second.code).state, State::answered) << "one complainant's word is not the other's";
    EXPECT_EQ(say(second.code, Act::satisfied).value().state, State::closed);
}

TEST_P(Complaints, AJoinedOneMayBeContestedOnItsOwn) {
    const auto lead = file(ComplaintKind::voluntariness, "强制参加", 1);
    const auto second = file(ComplaintKind::voluntariness, "强制参加", 2);
    act(bureau(), second, Act::joined, "同一事", {}, lead.id.to_string()).value();
    act(bureau(), lead, Act::accepted, "").value();
    act(bureau(), lead, Act::answered, "已责令改正", Outcome::upheld).value();
    say(second.code, Act::not_satisfied, "没有改").value();
    EXPECT_EQ(act(bureau(), second, Act::decided, "维持", Outcome::upheld).error().slug, "step-not-yours");
    EXPECT_EQ(act(prefecture(), second, Act::decided, "责成", Outcome::upheld).value().state, State::closed);
    EXPECT_EQ(follow(lead.code).state, State::answered);
}

TEST_P(Complaints, WaitForARectificationOrder) {
    const auto receipt = file();
    const auto order = [&] { return here([&](Work& work) { return note_order_on_complaint(work, receipt.id, "ZG-1"); }); };
    EXPECT_EQ(order().error().slug, "complaint-not-open");
    act(bureau(), receipt, Act::accepted, "").value();
    order().value();
    here([&](Work& work) { return note_order_withdrawn(work, receipt.id, "整改通知 ZG-1 已撤回"); }).value();
    EXPECT_EQ(show(bureau(), receipt).value().state, State::accepted);
    order().value();
    EXPECT_EQ(act(bureau(), receipt, Act::answered, "x", Outcome::upheld).error().slug, "wrong-state");
    here([&](Work& work) { return note_put_right(work, receipt.id, "已整改"); }).value();
    EXPECT_EQ(act(bureau(), receipt, Act::answered, "已整改", Outcome::upheld).value().state, State::answered);
}

TEST_P(Complaints, AreReopenedAsAnotherRound) {
    const auto receipt = answered();
    say(receipt.code, Act::satisfied).value();
    act(bureau(), receipt, Act::reopened, "又有反映").value();
    act(bureau(), receipt, Act::answered, "再次改正", Outcome::upheld).value();
    EXPECT_EQ(say(receipt.code, Act::satisfied).value().state, State::closed);
}

TEST_P(Complaints, ARepeatGetsTheSameReceiptAndAnotherContentIsRefused) {
    auto command = filing();
    const auto first = try_file(command).value();
    EXPECT_EQ(try_file(command).value().code, first.code);
    command.words = "另一件事";
    EXPECT_EQ(try_file(command).error().slug, "id-taken");
    EXPECT_EQ(try_file(filing(ComplaintKind::other, "", 5)).error().slug, "text-required");
    auto weak = filing();
    weak.secret = "short";
    EXPECT_EQ(try_file(weak).error().slug, "secret-short");
}

TEST_P(Complaints, AreFoundByTheOwnAccountOnlyWhereThatWasWished) {
    try_file(filing(ComplaintKind::other, "凭码跟进", 1), parent(), true, false).value();
    const auto mine = try_file(filing(ComplaintKind::other, "账号跟进", 2), parent(), true, true).value();
    const auto own = look(parent(), [](Work& work) { return find_own_complaints(work, {}); }).value();
    ASSERT_EQ(own.items.size(), 1U);
    EXPECT_EQ(own.items[0].number, mine.number);
    const auto say_own = [&](Actor actor) {
        return as(std::move(actor), [&](Work& work) { return say_on_own_complaint(work, {fresh<EntryId>(), mine.id, county, Act::withdrawn, ""}); });
    };
    EXPECT_EQ(say_own(head()).error().slug, "no-such-complaint");
    EXPECT_EQ(say_own(parent()).value().closed_how, ClosedHow::withdrawn);
}

TEST_P(Complaints, HandedOverOrdersComeInAsAWholeOrNotAtAll) {
    ImportTransfers command;
    command.id = fresh<TransferId>();
    command.county = county;
    command.source = "12345";
    command.secret = secret(7);
    command.upload = {"a.csv", "text/csv", "工单编号,被投诉单位,类别,内容\nA1,试验小学,收费,多收钱\nA2,没有的学校,收费,多收钱\nA3,试验小学,天气,下雨\n"};
    const auto run = [&] { return as(bureau(), [&](Work& work) { return import_transfers(work, command); }); };
    const auto dry = run().value();
    EXPECT_EQ(dry.faults.size(), 2U);
    EXPECT_EQ(dry.faults[0].row, 3);
    command.dry_run = false;
    EXPECT_EQ(run().error().slug, "rows-faulty");
    command.upload.bytes = "工单编号,被投诉单位,类别,内容\nA1,试验小学,收费,多收钱\nA2,试验小学,安全,没人看护\n";
    const auto done = run().value();
    EXPECT_EQ(done.fresh, 2);
    EXPECT_EQ(follow(done.rows[1].code).number, done.rows[1].number);
    EXPECT_EQ(run().value().known, 2) << "the same import again changes nothing";
    command.source = "别处";
    EXPECT_EQ(run().error().slug, "id-taken");
    command.id = fresh<TransferId>();
    EXPECT_EQ(run().error().slug, "nothing-new");
}

TEST_P(Complaints, FiguresCountOpenOnesAndHideFewCases) {
    std::vector<ComplaintReceipt> all;
    for (int i = 0; i < 6; ++i) all.push_back(file(ComplaintKind::voluntariness, "强制参加", i));
    file(ComplaintKind::safety, "没人看护", 9);
    days_later(2);
    for (int i = 0; i < 2; ++i) {
        act(bureau(), all[static_cast<std::size_t>(i)], Act::accepted, "").value();
        act(bureau(), all[static_cast<std::size_t>(i)], Act::answered, "改了", Outcome::upheld).value();
        say(all[static_cast<std::size_t>(i)].code, Act::satisfied).value();
    }
    days_later(60);
    const auto figures = look(bureau(), [&](Work& work) { return show_complaint_statistics(work, {education, Date(2026, 1, 1), Date(2027, 1, 1)}); }).value();
    EXPECT_EQ(figures.all.received, 7);
    EXPECT_EQ(figures.all.open, 5);
    EXPECT_EQ(figures.all.overdue, 5);
    EXPECT_EQ(figures.all.median_days, std::nullopt) << "not half of them are closed";
    EXPECT_EQ(figures.all.median_closed_days, 2) << "what those would tell who leave the open ones out";
    EXPECT_EQ(figures.all.in_time_percent, 29) << "2 of 7";
    for (const auto& kind : figures.kinds) EXPECT_TRUE(kind.too_few) << "one hidden kind hides a second";
    EXPECT_EQ(look(head(), [&](Work& work) { return show_complaint_statistics(work, {education, Date(2026, 1, 1), Date(2027, 1, 1)}); }).error().code, Code::denied);
    const auto counts = look(bureau(), [&](Work& work) -> Result<std::vector<ComplaintCount>> { return count_complaints(work, education, Date(2026, 1, 1), Date(2027, 1, 1)); }).value();
    ASSERT_EQ(counts.size(), 2U);
    EXPECT_EQ(counts[1].received, 6);
    EXPECT_EQ(counts[1].open, 4);
}

TEST_P(Complaints, TheQueueIsSortedByDueDayAndPaged) {
    for (int i = 0; i < 5; ++i) file(ComplaintKind::voluntariness, "强制参加", i);
    file(ComplaintKind::safety, "没人看护", 9);
    FindComplaints query{education, ComplaintFilter::open, {}, 4};
    const auto find = [&](Actor actor) { return look(std::move(actor), [&](Work& work) { return find_complaints(work, query); }).value(); };
    const auto first = find(bureau());
    ASSERT_EQ(first.items.size(), 4U);
    EXPECT_EQ(first.items[0].kind, ComplaintKind::safety);
    ASSERT_TRUE(first.next);
    query.cursor = first.next;
    EXPECT_EQ(find(bureau()).items.size(), 2U);
    query.cursor.reset();
    EXPECT_TRUE(find(head()).items.empty());
    EXPECT_TRUE(find(prices()).items.empty());
    query.show = ComplaintFilter::overdue;
    EXPECT_TRUE(find(bureau()).items.empty());
    days_later(20);
    EXPECT_EQ(find(bureau()).items.size(), 4U);
}

}  // namespace
}  // namespace luoshi::supervision::complaints
