#include "programmes/review/marking/sample.hpp"

#include <algorithm>

#include "platform/documents/spreadsheet.hpp"
#include "programmes/review/marking/store.hpp"
#include "programmes/review/panels/use_cases.hpp"

namespace luoshi::programmes::review::marking {
namespace {

const std::string province = "430000";
constexpr int began_days_ago = 9;
constexpr std::size_t seats = 3;

scoring::Sheet sheet() {
    scoring::Sheet one;
    one.title = "实训基地评分表（样例）";
    one.total = 10'000;
    one.items = {{"1", {}, "建设基础和条件", "Foundations and conditions", 3'000, true, {}, "现有场地、设备、师资"},
                 {"2", {}, "建设目标和思路", "Goals and logic", 2'500, false, {}, "目标可量化"},
                 {"3", {}, "建设内容和举措", "Content and measures", 2'500, false, {}, "任务、进度、责任"},
                 {"4", {}, "经费和保障", "Money and support", 2'000, false, {}, "预算依据、配套承诺"}};
    one.deductions = {{"d1", "材料前后矛盾", 200, 600}};
    one.vetoes = {{"v1", "弄虚作假，有据可查", {}}};
    one.source = "自拟（没有已公布的评分标准）";
    return one;
}

panels::RoundTerms terms(Date today, int per_item) {
    panels::RoundTerms one;
    one.seats = static_cast<int>(seats);
    one.fields = {"产教融合"};
    one.per_item = per_item;
    one.cap = 6;
    one.answer_hours = 48;
    one.objection_days = 0;
    one.spread_limit = 20;
    one.score_rule = ScoreRule::mean;
    one.review_from = today.plus_days(1);
    one.review_to = today.plus_days(2);
    return one;
}

// Acts of the sample's people, one transaction each.
class Seeding {
 public:
    Seeding(storage::Storage& storage, const storage::Context& now, calls::CallId call)
        : storage_(storage), now_(now), call_(call), today_(now.clock->today()), clock_(today_.plus_days(-began_days_ago)) {}

 private:
    static constexpr std::string_view office = "样例·省级项目办", leader = "样例·厅领导";

    storage::Context as(std::string_view name) {
        auto context = now_;
        context.clock = &clock_;
        context.county = province;
        context.actor = trusted_actor(Proof::command_line, std::string(name));
        context.actor.county = province;
        return context;
    }
    template <class F>
    auto write(std::string_view name, F&& act) {
        return storage::write(storage_, as(name), std::forward<F>(act));
    }
    template <class F>
    auto look(F&& act) {
        return storage::read(storage_, as(office), std::forward<F>(act));
    }
    Result<MarkingRoundView> show(RoundId round) {
        return look([&](Work& work) { return show_marking_round(work, {round, province}); });
    }
    storage::Context as_expert(const panels::MemberLine& member) {
        auto context = as(member.name);
        context.actor.account = AccountId::parse(member.person).value();
        return context;
    }

    // Who has an account accepts; others refuse while enough are left, so that the two accounts of the sample sit in it.
    Result<Nothing> answer(RoundId id) {
        for (int turn = 0; turn < 8; ++turn) {
            TRY(const auto file, look([&](Work& work) { return panels::show_round(work, {id, province}); }));
            const auto waiting = std::ranges::find_if(file.order, [](const auto& one) { return one.sent_at && !one.answer; });
            if (waiting == file.order.end()) return Nothing{};
            TRY(const auto expert, look([&](Work& work) -> Result<experts::ExpertLine> { return experts::find_expert(work, province, waiting->expert).value(); }));
            if (!expert.person.empty()) {
                auto context = as(expert.name);
                context.actor.account = AccountId::parse(expert.person).value();
                TRY_DO(storage::write(storage_, context, [&](Work& work) { return panels::accept_invitation(work, {id, province, true, {}, {}}); }));
                continue;
            }
            const auto last = std::ranges::count_if(file.order, [](const auto& one) { return !one.sent_at; }) == 0;
            TRY_DO(write(office, [&](Work& work) { return panels::record_answer(work, {id, province, waiting->expert, last, last ? "电话接受，声明书存档（样例）" : "时间冲突（样例）", {}}); }));
        }
        return Nothing{};
    }

    Result<RoundId> sealed(std::string title, int per_item) {
        clock_.set(FakeClock(today_.plus_days(-began_days_ago)).now());
        const auto id = RoundId::make(clock_.now(), *now_.random);
        TRY_DO(write(office, [&](Work& work) { return panels::open_round(work, {id, province, call_, title, terms(today_, per_item)}); }));
        const auto draws_at = clock_.now().plus(std::chrono::hours{24});
        TRY_DO(write(office, [&](Work& work) { return panels::commit_draw(work, {id, province, "福利彩票3D当日开奖号码（样例）", draws_at}); }));
        clock_.set(draws_at);
        TRY_DO(write(office, [&](Work& work) { return panels::enter_value(work, {id, province, "306"}); }));
        TRY_DO(write(leader, [&](Work& work) { return panels::confirm_value(work, {id, province, "306"}); }));
        clock_.advance(std::chrono::hours{20});
        TRY_DO(answer(id));
        TRY_DO(write(office, [&](Work& work) { return panels::open_objections(work, {id, province}); }));
        clock_.advance(std::chrono::hours{72});
        TRY_DO(write(leader, [&](Work& work) { return panels::seal_round(work, {id, province}); }));
        return id;
    }

    Result<Nothing> keep(RoundId round) {
        TRY_DO(write(office, [&](Work& work) { return keep_marking_sheet(work, {round, province, 0, sheet()}); }));
        return Nothing{};
    }
    Result<Nothing> begin(RoundId round) {
        TRY_DO(keep(round));
        TRY(const MarkingRoundView view, show(round));
        TRY_DO(write(office, [&](Work& work) { return freeze_assignment(work, {round, province, view.sheet.version, view.from_terms, ""}); }));
        return Nothing{};
    }

    static MarkContent content(std::size_t expert, std::size_t item) {
        // The second marks harder than the others; the items differ.
        const auto base = static_cast<std::int64_t>(70 + 3 * ((item * 5) % 8)) - (expert == 1 ? 6 : 0) + static_cast<std::int64_t>((expert + item) % 3);
        MarkContent one;
        for (const auto& [id, weight] : {std::pair{"1", 30}, {"2", 25}, {"3", 25}, {"4", 20}}) one.marks.push_back({id, {}, base * weight});
        return one;
    }
    Result<Nothing> sign_everything(RoundId id) {
        TRY(const auto round, look([&](Work& work) -> Result<RoundNow> { return load_round(work, province, id).value(); }));
        for (std::size_t n = 0; n < round.members.size(); ++n) {
            const auto& member = round.members[n];
            if (member.person.empty()) {
                TRY_DO(sign_on_paper(round, n));
                continue;
            }
            TRY_DO(storage::write(storage_, as_expert(member), [&](Work& work) { return open_my_sheets(work, {id, province, true, member.name}); }));
            for (std::size_t i = 0; i < round.items.size(); ++i) {
                const bool given = std::ranges::any_of(round.assignments, [&](const auto& one) { return one.expert == member.expert && one.application == round.items[i].application; });
                if (!given) continue;
                TRY_DO(storage::write(storage_, as_expert(member), [&](Work& work) { return save_my_marks(work, {id, round.items[i].code, province, 0, content(n, i), true, member.name}); }));
            }
        }
        return Nothing{};
    }
    Result<Nothing> sign_on_paper(const RoundNow& round, std::size_t n) {
        const auto expert = round.members[n].expert;
        TRY(const auto file, look([&](Work& work) { return fetch_paper_sheets(work, {round.line.id, expert, province}); }));
        TRY(auto tables, documents::read_tables(file.bytes));
        documents::Sheet filled;
        filled.name = "评分";
        for (const auto& title : tables[0].rows[0]) filled.columns.push_back({title});
        for (std::size_t r = 1; r < tables[0].rows.size(); ++r) {
            auto row = tables[0].rows[r];
            row.resize(filled.columns.size());
            const auto item = std::ranges::find(round.items, row[0], &panels::ItemLine::code);
            for (const auto& mark : content(n, static_cast<std::size_t>(item - round.items.begin())).marks) {
                if (row[2] == "指标" && row[3] == mark.item) row[6] = scoring::Points::hundredths(*mark.points).words();
            }
            filled.rows.push_back(std::move(row));
        }
        TRY(std::string bytes, documents::write_xlsx(std::span(&filled, 1)));
        TRY_DO(write(office, [&](Work& work) { return read_paper_sheets(work, {round.line.id, expert, province, round.members[n].name, {"评分表.xlsx", "", bytes}}); }));
        return Nothing{};
    }

    storage::Storage& storage_;
    storage::Context now_;
    calls::CallId call_;
    Date today_;
    FakeClock clock_;

 public:
    // Last: what it uses has its type by then.
    Result<int> run() {
        TRY(const auto existing, look([&](Work& work) -> Result<std::vector<panels::RoundLine>> { return panels::rounds_of_call(work, province, call_); }));
        for (const auto& round : existing) {
            TRY(const bool known, look([&](Work& work) -> Result<bool> { return load_round(work, province, round.id)->sheet.has_value(); }));
            if (known) return 0;
        }
        TRY(const auto open, sealed("函评：正在评分（样例）", 2));
        TRY(const auto over, sealed("函评：评分已结束（样例）", 3));
        TRY(const auto done, sealed("函评：结果已冻结（样例）", 3));
        TRY_DO(begin(open));
        for (const auto round : {over, done}) {
            TRY_DO(begin(round));
            TRY_DO(sign_everything(round));
            TRY_DO(write(office, [&](Work& work) { return close_marking(work, {round, province}); }));
        }
        TRY(const MarkingRoundView proposed, write(office, [&](Work& work) { return propose_review_results(work, {done, province}); }));
        TRY_DO(write(leader, [&](Work& work) { return freeze_review_results(work, {done, province, proposed.proposal->sha256}); }));
        for (const auto& round : existing) TRY_DO(keep(round.id));
        return 3;
    }
};

}  // namespace

Result<int> seed_sample(storage::Storage& storage, const storage::Context& now, calls::CallId call) { return Seeding(storage, now, call).run(); }

}  // namespace luoshi::programmes::review::marking
