// A share's file: everything that is known about what one body owes, and what the reader may do now.
#include <algorithm>

#include "obligations/queries.hpp"
#include "obligations/states.hpp"
#include "obligations/store.hpp"
#include "obligations/use_cases.hpp"

namespace luoshi::obligations {

namespace {

std::string holder_on(const org::PostView& post, Date day) {
    const org::PostHolder* found = nullptr;
    for (const auto& holder : post.holders) {
        if (holder.valid_from > day || holder.valid_until <= day) continue;
        if (found == nullptr || (found->acting && !holder.acting)) found = &holder;
    }
    return found == nullptr ? std::string() : found->name;
}

// A post that was closed has passed its duties to its successor.
std::optional<DutyPostView> post_view(Work& work, org::PostId id, bool responsible) {
    auto post = org::find_post(work, id);
    for (int steps = 0; post && post->closed && post->successor && steps < 20; ++steps) post = org::find_post(work, *post->successor);
    if (!post) return std::nullopt;
    return DutyPostView{post->id, post->title, holder_on(*post, work.today()), responsible};
}

std::vector<DutyPostView> load_posts(Work& work, const ShareLine& share) {
    std::vector<DutyPostView> posts;
    const auto add = [&](org::PostId id, bool responsible) {
        if (auto post = post_view(work, id, responsible)) posts.push_back(std::move(*post));
    };
    if (share.post) add(*share.post, true);
    for (const auto id : work.all<org::PostId>(queries::posts_of_share, share.county, share.id)) add(id, false);
    return posts;
}

std::vector<DutyReportView> load_reports(Work& work, const ShareLine& share) {
    std::vector<DutyReportView> reports;
    work.each(
        queries::reports_of_share,
        [&](const storage::Row& row) {
            reports.push_back({row.get<ReportId>(0), row.get<std::string>(2), row.get<std::string>(3), row.get<std::int64_t>(4),
                               from_milli(row.get<std::optional<std::int64_t>>(5)), row.get<std::vector<DutyStageCount>>(6), row.get<Instant>(7), row.get<std::string>(9),
                               row.get<std::optional<ReportDecision>>(10), row.get<std::optional<std::string>>(11), row.get<std::optional<Instant>>(12),
                               row.get<std::optional<std::string>>(13)});
        },
        share.county, share.id);
    return reports;
}

std::vector<DutyEvidenceView> load_evidence(Work& work, const ShareLine& share) {
    std::vector<DutyEvidenceView> all;
    work.each(
        queries::evidence_of_share,
        [&](const storage::Row& row) {
            all.push_back({row.get<EvidenceId>(0), row.get<std::string>(3), row.get<std::string>(6), row.get<std::optional<std::string>>(2), row.get<std::int64_t>(4),
                           row.get<std::optional<std::string>>(5), row.get<Instant>(7), row.get<std::string>(8)});
        },
        share.county, share.id);
    return all;
}

std::vector<DutyCloseRequestView> load_requests(Work& work, const ShareLine& share) {
    std::vector<DutyCloseRequestView> all;
    work.each(
        queries::requests_of_share,
        [&](const storage::Row& row) {
            all.push_back({row.get<RequestId>(0), row.get<std::int64_t>(2), row.get<std::string>(3), row.get<EvidenceId>(4), row.get<Instant>(5), row.get<std::string>(7),
                           row.get<std::optional<DutyVerdict>>(9), row.get<std::optional<std::string>>(10), row.get<std::optional<std::string>>(11),
                           row.get<std::optional<Instant>>(12)});
        },
        share.county, share.id);
    return all;
}

void add_figure(Work& work, const ShareLine& share, ShareFileView& view) {
    std::string name;
    work.each(
        queries::measures_of_duty, [&](const storage::Row& row) { if (name.empty()) name = row.get<std::string>(1); }, share.county, share.duty);
    const auto* measure = find_measure(name);
    const auto body = org::find_body(work, share.body);
    if (measure == nullptr || !body) return;
    view.figure = measure->figure(work, *body, work.today());
    view.figure_words = measure->words;
    view.figure_words_en = measure->words_en;
}

// The buttons of the page: each enabled, or with the reason why not.
class Actions {
 public:
    Actions(const Work& work, const ShareLine& share, const ShareFileView& view) : actor_(work.actor()), share_(share), view_(view) {}

    std::vector<DutyAction> all() {
        own("sign", Act::sign, permissions::answer);
        own("plan", Act::plan, permissions::answer);
        own("report", Act::report, permissions::answer, share_.reports_waiting > 0 ? Why{"已有一期进展等负责人审定", "a report waits for the head already"} : Why{});
        evidence();
        own("ask_close", Act::ask_close, permissions::answer, ask_close_why());
        above("conclude", Act::conclude);
        above("reopen", Act::reopen);
        above("withdraw", Act::withdraw);
        const bool open = share_.state != ShareState::concluded && share_.state != ShareState::withdrawn;
        const bool stopped = std::ranges::any_of(view_.suspensions, [](const auto& one) { return !one.until_day; });
        plain_above("suspend", open && !stopped, {stopped ? "时钟已停" : "任务已办结", stopped ? "the clock stands" : "it is closed"});
        plain_above("resume", stopped, {"时钟没有停止", "the clock is running"});
        plain_above("move_due", open, {"任务已办结", "it is closed"});
        const bool waits = std::ranges::any_of(view_.lookbacks, [](const auto& one) { return !one.result; });
        plain_above("look_back", waits, {"没有待做的回头看", "no look-back waits"});
        return std::move(actions_);
    }

 private:
    struct Why {
        std::string words, words_en;
    };
    void add(std::string act, bool held, const Why& not_held, bool possible, const Why& why) {
        if (!held) actions_.push_back({std::move(act), false, not_held.words, not_held.words_en});
        else if (!possible) actions_.push_back({std::move(act), false, why.words, why.words_en});
        else actions_.push_back({std::move(act), true, "", ""});
    }
    Why state_why() const { return {"任务现在是“" + std::string(state_words(share_.state)) + "”", "the share is " + std::string(state_words_en(share_.state))}; }
    bool holds(const Permission& permission) const {
        return actor_.may(permission, share_.body_path) && (!actor_.body || actor_.body_path.starts_with(share_.body_path));
    }
    void own(std::string act, Act wanted, const Permission& permission, const Why& more = {}) {
        const bool now = after(share_.state, wanted).has_value();
        add(std::move(act), holds(permission), {"由 " + share_.body_name + " 办理", "for " + share_.body_name + " to do"}, now && more.words.empty(), now ? more : state_why());
    }
    void evidence() {
        const bool open = share_.state != ShareState::issued && share_.state != ShareState::concluded && share_.state != ShareState::withdrawn;
        add("evidence", holds(permissions::answer), {"由 " + share_.body_name + " 办理", "for " + share_.body_name + " to do"}, open, state_why());
    }
    Why ask_close_why() const {
        if (share_.reports_waiting > 0) return {"还有进展等负责人审定", "a report waits for the head"};
        if (share_.approved_periods == 0) return {"还没有经负责人审定的进展", "no report is approved yet"};
        if (share_.evidence == 0) return {"至少要有一份佐证", "at least one piece of evidence is needed"};
        return {};
    }
    bool oversees() const { return actor_.may(permissions::close, share_.issuer_path) && !(actor_.body && actor_.body_path.starts_with(share_.body_path)); }
    void above(std::string act, Act wanted) { plain_above(std::move(act), after(share_.state, wanted).has_value(), state_why()); }
    void plain_above(std::string act, bool possible, const Why& why) {
        add(std::move(act), oversees(), {"由下达单位 " + share_.issuer_name + " 办理", "for " + share_.issuer_name + ", which issued it"}, possible, why);
    }

    const Actor& actor_;
    const ShareLine& share_;
    const ShareFileView& view_;
    std::vector<DutyAction> actions_;
};

}  // namespace

Result<ShareFileView> show_duty_share(Work& work, const OneShare& query) {
    TRY(const ShareLine share, find_share(work, query.county, query.id));
    TRY(const WorkingDays days, org::working_days(work));
    const auto duty = work.one<DutyLine>(queries::duty_by_id, share.county, share.duty).value();
    ShareFileView view;
    view.id = share.id;
    view.county = share.county;
    view.version = share.version;
    view.duty = share.duty;
    view.body = share.body;
    view.row = row_of(work, days, share, work.today());
    view.round = share.round;
    view.due_set = share.due;
    view.contact = share.contact;
    view.content = share.content;
    view.notice = share.notice;
    view.notice_number = duty.notice_number.value_or("");
    view.notice_title = duty.notice_title.value_or("");
    view.clause_path = duty.clause_path.value_or("");
    view.clause_text = duty.clause_text.value_or("");
    view.targets = load_targets(work, share.county, share.duty);
    add_figure(work, share, view);
    view.posts = load_posts(work, share);
    view.periods_missing = missing_periods(work, share, work.today());
    view.period_now = period_of(share.content.reporting, work.today());
    view.reports = load_reports(work, share);
    view.evidence = load_evidence(work, share);
    view.requests = load_requests(work, share);
    view.suspensions = work.all<DutySuspensionView>(queries::suspensions_of_share, share.county, share.id);
    view.rungs = work.all<DutyRungView>(queries::rungs_of_share, share.county, share.id);
    view.lookbacks = work.all<DutyLookbackView>(queries::lookbacks_of_share, share.county, share.id);
    view.steps = work.all<DutyStepView>(queries::steps_of_share, share.county, share.id);
    view.actions = Actions(work, share, view).all();
    return view;
}

}  // namespace luoshi::obligations
