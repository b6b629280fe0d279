// The close assistant: what stands in the way, explanation of differences, settlement, lock.
#include <fmt/format.h>

#include "fees/closing/queries.hpp"
#include "fees/closing/shared.hpp"
#include "fees/closing/use_cases.hpp"
#include "fees/pay/api.hpp"
#include "foundation/words.hpp"
#include "org/api.hpp"

namespace luoshi::fees::closing {
namespace {

StepView step(CloseStep step, StepState state, std::string words, std::string words_en, std::int64_t number = 0) {
    return {step, state, std::move(words), std::move(words_en), number, {}};
}

struct Named {
    std::string words;
    std::string words_en;
};
Named terms_named(const std::vector<journal::Books>& terms) {
    Named named;
    for (const auto& term : terms) {
        const bool autumn = term.term == org::TermKind::autumn;
        named.words += fmt::format("{}{}—{} 学年{}学期", named.words.empty() ? "" : "、", term.school_year, term.school_year + 1, autumn ? "秋季" : "春季");
        named.words_en += fmt::format("{}the {} term {}–{}", named.words_en.empty() ? "" : ", ", autumn ? "autumn" : "spring", term.school_year, term.school_year + 1);
    }
    return named;
}

// Adds the steps one after the other; what comes later waits for what came before.
class Steps {
 public:
    Steps(Work& work, const catalogue::PlanLine& plan, CloseView& view, bool remarks) : work_(work), plan_(plan), view_(view), remarks_(remarks) {}

    void run(const charges::ReckonedTerm& reckoned) {
        registers(reckoned.sessions);
        bills(reckoned.bills);
        unknown_money();
        pay();
        explain();
        settle(reckoned.why_not);
        lock();
        publish();
    }

 private:
    void add(StepView one) {
        blocked_ = blocked_ || one.state == StepState::blocked || one.state == StepState::waits;
        view_.steps.push_back(std::move(one));
    }
    void registers(const charges::SessionCount& sessions) {
        if (sessions.all == 0) {
            add(step(CloseStep::registers, StepState::blocked, "课表还没有公布；本学期没有开展服务的，请终止方案，账簿随下一学期一并锁定",
                     "no timetable is published; where no service takes place in this term, end its plan: its books are locked with the next term's"));
        } else if (sessions.open > 0) {
            const auto first = sessions.first_open->to_string();
            add(step(CloseStep::registers, StepState::blocked, fmt::format("还有 {} 节课没有点名关闭，也没有按停课处理，最早是 {}", sessions.open, first),
                     fmt::format("{} sessions are neither held with a closed register nor settled as stopped, the first on {}", sessions.open, first),
                     sessions.open));
            view_.steps.back().day = sessions.first_open;
        } else {
            add(step(CloseStep::registers, StepState::done, "所有课都已点名关闭或按停课处理", "every session is held with a closed register or settled as stopped"));
        }
    }
    // Nobody is asked for more once the term is settled: bills that were cancelled since do not hold up the lock.
    void bills(std::int64_t fees) {
        if (fees == 0 && !view_.settlement)
            add(step(CloseStep::bills, StepState::blocked, "本学期还没有开过账单；没有开展服务的，请终止方案，账簿随下一学期一并锁定",
                     "nothing was billed in this term; where no service takes place in it, end its plan: its books are locked with the next term's"));
        else
            add(step(CloseStep::bills, StepState::done, fmt::format("已开单 {} 张", fees), fmt::format("{} bills were made", fees), fees));
    }
    void unknown_money() {
        const auto unknown = -journal::balance_until(work_, plan_.county, books_of(plan_), journal::Account::unknown_money);
        if (unknown == Money{}) {
            add(step(CloseStep::unknown_money, StepState::done, "没有待查款项", "no money of unknown purpose"));
        } else {
            add(step(CloseStep::unknown_money, StepState::ready, fmt::format("还有 {} 元待查款项；可以结账，款项会留在账上继续查", unknown.yuan()),
                     fmt::format("{} yuan of unknown purpose; the term can be closed, the money stays in the books", unknown.yuan()), unknown.in_fen()));
        }
    }
    // What is under way belongs into the books of this term: agreed to after the lock it would stand in later ones.
    void pay() {
        const auto open = pay::open_pay(work_, plan_.county, plan_.school, plan_.school_year, plan_.term);
        if (open.sheets > 0) {
            add(step(CloseStep::pay, StepState::blocked, fmt::format("还有 {} 张酬劳表或机构账单没有办完，锁账以后不能再记入本学期；请办完或撤回", open.sheets),
                     fmt::format("{} pay sheets or invoices are not agreed to and could not be booked into this term after the lock; finish or withdraw them",
                                 open.sheets),
                     open.sheets));
        } else {
            add(pay_left(open, remarks_ ? pay::held_unpaid(work_, plan_.county, plan_.id) : pay::HeldUnpaid{}));
        }
    }
    static Named lessons_left(const pay::HeldUnpaid& lessons) {
        Named said;
        if (lessons.sessions > 0) {
            said.words = fmt::format("有 {} 节上过的课", lessons.sessions);
            said.words_en = fmt::format("{} lessons that were held", lessons.sessions);
        }
        if (lessons.assists > 0) {
            said.words += fmt::format("{} {} 次协助上课", said.words.empty() ? "有" : "和", lessons.assists);
            said.words_en += fmt::format("{}{} turns of assistants", said.words_en.empty() ? "" : " and ", lessons.assists);
        }
        said.words += fmt::format("不在任何酬劳表或机构账单里，最早是 {}；要付酬的请现在编表，结账以后补编的记入开放学期的账", lessons.first->to_string());
        said.words_en += fmt::format(" stand in no pay sheet and no invoice, the first on {}; whoever is to be paid belongs into a sheet now, one made after the close stands in the books "
                                     "of an open term",
                                     lessons.first->to_string());
        return said;
    }
    // Neither holds up the close: the school is told, and both find open books afterwards.
    static StepView pay_left(const pay::OpenPay& open, const pay::HeldUnpaid& lessons) {
        Named said = lessons.any() ? lessons_left(lessons) : Named{};
        const auto add_to = [&](std::string words, std::string words_en) {
            said.words += (said.words.empty() ? "" : "；") + std::move(words);
            said.words_en += (said.words_en.empty() ? "" : "; ") + std::move(words_en);
        };
        if (open.unpaid > 0)
            add_to(fmt::format("还有 {} 元已同意、没有支付；可以结账，支付时照常登记", open.unpaid_sum.yuan()),
                   fmt::format("{} yuan are agreed to and not paid; the term can be closed, they are paid later", open.unpaid_sum.yuan()));
        if (open.came_back > 0)
            add_to(fmt::format("有 {} 行酬劳被银行退回、还没有重新付款，共 {} 元；可以结账，重新付款时照常登记", open.came_back, open.came_back_sum.yuan()),
                   fmt::format("{} lines of pay were sent back by the bank and are not paid anew, {} yuan in all; the term can be closed, they are paid later", open.came_back,
                               open.came_back_sum.yuan()));
        if (open.tax_withheld > Money{})
            add_to(fmt::format("还有 {} 元代扣的税款没有缴；可以结账，缴税时照常登记", open.tax_withheld.yuan()),
                   fmt::format("{} yuan of tax are withheld and not paid over; the term can be closed, they are paid later", open.tax_withheld.yuan()));
        if (said.words.empty()) return step(CloseStep::pay, StepState::done, "没有没办完的酬劳表和机构账单", "no pay sheet and no invoice is left open");
        auto left = step(CloseStep::pay, StepState::ready, std::move(said.words), std::move(said.words_en), lessons.any() ? lessons.sessions + lessons.assists : (open.unpaid_sum + open.came_back_sum + open.tax_withheld).in_fen());
        left.day = lessons.first;
        return left;
    }
    void explain() {
        const auto open = std::ranges::count_if(view_.differences, [](const auto& one) { return !one.note && charges::must_be_explained(one.kind); });
        const auto unexplained = std::ranges::count_if(view_.differences, [](const auto& one) { return !one.note; });
        const auto unpaid = std::ranges::count(view_.differences, charges::DifferenceKind::attended_not_paid, &ExplainedDifference::kind);
        if (open > 0) {
            add(step(CloseStep::differences, StepState::blocked, fmt::format("还有 {} 处对不上，请逐条写明原因或补开账单", open),
                     fmt::format("{} differences have no explanation yet", open), unexplained));
        } else if (unpaid > 0) {
            add(step(CloseStep::differences, StepState::done, fmt::format("名额、点名、账单对上或已说明；还有 {} 名学生没有缴清，可以结账，继续催缴", unpaid),
                     fmt::format("places, registers and bills fit or are explained; {} pupils have not paid all, the term can be closed and they go on owing", unpaid), unexplained));
        } else {
            add(step(CloseStep::differences, StepState::done, "名额、点名、账单三方对上", "places, registers and bills fit or are explained"));
        }
    }
    StepState here() const { return blocked_ ? StepState::waits : StepState::ready; }
    void settle(const std::optional<Problem>& why_not) {
        if (view_.settlement) {
            add(step(CloseStep::settle, StepState::done, fmt::format("已结算 {} 名学生", view_.settlement->pupils),
                     fmt::format("{} pupils are settled", view_.settlement->pupils), view_.settlement->pupils));
        } else if (!blocked_ && why_not) {
            add(step(CloseStep::settle, StepState::blocked, why_not->detail, why_not->detail_en));
        } else {
            add(step(CloseStep::settle, here(), "按实际上课和本地退费规则，一次算清全校学生", "reckons every pupil by the registers and the refund rule"));
        }
    }
    // What came before was in order when the term was settled; a sheet made since, or a register corrected since, holds up the lock like an early one: after
    // it nothing of this term could be booked any more.
    void lock() {
        if (view_.locked)
            add(step(CloseStep::lock, StepState::done, "已锁账，以后的更正记到下一学期", "locked: later corrections belong into the next term"));
        else if (view_.settlement && !blocked_)
            add(lock_behind(earlier_books(work_, plan_)));
        else
            add(step(CloseStep::lock, StepState::waits, "锁账以后，本学期不能再增加凭证", "after it nothing can be booked into this term"));
        blocked_ = !view_.locked;
    }
    // Books are locked in the order of their terms: what comes before is closed by itself, or goes along where nothing of it is left to close.
    static StepView lock_behind(const EarlierBooks& earlier) {
        if (!earlier.to_close.empty()) {
            const auto terms = terms_named(earlier.to_close);
            return step(CloseStep::lock, StepState::blocked,
                        fmt::format("更早的{}还没有结账，请先结那个学期；没有开展服务、没有账单的，先终止那个学期的方案，账簿就随本学期一并锁定", terms.words),
                        fmt::format("{} comes before and is not closed: close it first; where no service took place and nothing was billed, end its plan, and its books are locked with this term's",
                                    terms.words_en),
                        static_cast<std::int64_t>(earlier.to_close.size()));
        }
        if (!earlier.along.empty()) {
            const auto terms = terms_named(earlier.along);
            return step(CloseStep::lock, StepState::ready,
                        fmt::format("锁账以后，本学期不能再增加凭证；更早的{}没有要结账的方案，账簿一并锁定，里面的钱留在账上", terms.words),
                        fmt::format("after it nothing can be booked into this term; the books of {}, which no plan will close, are locked with it, and what they hold stays",
                                    terms.words_en));
        }
        return step(CloseStep::lock, StepState::ready, "锁账以后，本学期不能再增加凭证", "after it nothing can be booked into this term");
    }
    void publish() {
        if (view_.published)
            add(step(CloseStep::publish, StepState::done, "本学期收支已向家长公布", "the accounts of the term are published"));
        else
            add(step(CloseStep::publish, here(), "公布本学期收支，只有合计，没有任何人名", "publishes sums only, never a name"));
    }

    Work& work_;
    const catalogue::PlanLine& plan_;
    CloseView& view_;
    const bool remarks_;
    bool blocked_ = false;
};

// Without the accounts: they are for people to read, and look at every exempt pupil of the school. `remarks`: also what only people look at and what holds
// up nothing, for which every lesson of the term is looked at; a run over many schools does without.
CloseView steps_of(Work& work, const catalogue::PlanLine& plan, const charges::ReckonedTerm& reckoned, bool remarks) {
    CloseView view;
    view.plan = plan.id;
    view.county = plan.county;
    view.school = plan.school;
    view.school_name = org::find_body(work, plan.school).value().name;
    view.school_year = plan.school_year;
    view.term = plan.term;
    view.differences = explained(work, plan, reckoned.differences);
    view.settlement = charges::settlement_of_plan(work, plan.county, plan.id);
    view.locked = is_closed(work, plan);
    view.published = work.one<AccountsId>(queries::latest_accounts, plan.county, plan.id);
    Steps(work, plan, view, remarks).run(reckoned);
    return view;
}

Result<CloseView> view_of(Work& work, const catalogue::PlanLine& plan) {
    TRY(const charges::ReckonedTerm reckoned, charges::reckon_term(work, plan));
    auto view = steps_of(work, plan, reckoned, true);
    view.accounts = accounts_of(work, plan);
    return view;
}

Problem step_waits(const StepView& step) {
    return {Code::conflict, "step-waits", "还不能进行这一步，请先完成前面的步骤：" + step.words, "earlier steps come first: " + step.words_en};
}

Result<Nothing> require_ready(const CloseView& view, CloseStep wanted) {
    for (const auto& one : view.steps) {
        if (one.step == wanted) return one.state == StepState::ready ? Result<Nothing>(Nothing{}) : Result<Nothing>(step_waits(one));
        if (one.state == StepState::blocked) return step_waits(one);
    }
    return Nothing{};
}

}  // namespace

Result<CloseView> show_close(Work& work, const ShowClose& command) {
    TRY(const auto plan, require_plan(work, command.plan, permissions::read));
    return view_of(work, plan);
}

Result<CloseView> explain_difference(Work& work, const ExplainDifference& command) {
    TRY(const auto plan, require_plan(work, command.plan, permissions::run));
    TRY_DO(require_words("words", command.words, 200, "对不上的原因"));
    TRY(const charges::ReckonedTerm reckoned, charges::reckon_term(work, plan));
    const auto known = explained(work, plan, reckoned.differences);
    const auto found = std::ranges::find_if(known, [&](const auto& one) { return one.pupil == command.pupil && one.kind == command.kind; });
    if (found == known.end()) return Problem{Code::missing, "no-such-difference", "没有这处差异，可能已经对上了", "there is no such difference; it may fit by now"};
    if (found->note && *found->note != command.words) return Problem{Code::conflict, "explained-already", "这处差异已经写过原因：" + *found->note, "it was explained already: " + *found->note};
    if (!found->note) {
        work.run(queries::insert_note, plan.county, plan.id, command.pupil, command.kind, command.words, work.now(), actor_key(work.actor()), work.actor().name);
        work.record("closing.explain", "service_plan", plan.id.to_string(), {{"kind", json::enum_name(command.kind)}});
    }
    return view_of(work, plan);
}

Result<Nothing> settle_when_ready(Work& work, const catalogue::PlanLine& plan, SettlementRunId id, const charges::ReckonedTerm* reckoned) {
    if (charges::settlement_of_plan(work, plan.county, plan.id)) {
        TRY_DO(charges::settle_term(work, {id, plan.id}));  // the same again, or a refusal
        return Nothing{};
    }
    charges::ReckonedTerm anew;
    if (reckoned == nullptr || !charges::still_holds(work, plan, *reckoned)) {
        TRY(anew, charges::reckon_term(work, plan));
        reckoned = &anew;
    }
    TRY_DO(require_ready(steps_of(work, plan, *reckoned, false), CloseStep::settle));
    TRY_DO(charges::settle_term(work, {id, plan.id}, *reckoned));
    return Nothing{};
}

Result<CloseView> settle_plan(Work& work, const SettlePlan& command) {
    TRY(const auto plan, require_plan(work, command.plan, permissions::run));
    TRY_DO(settle_when_ready(work, plan, command.id));
    return view_of(work, plan);
}

Result<CloseView> lock_term(Work& work, const LockTerm& command) {
    TRY(const auto plan, require_plan(work, command.plan, permissions::run));
    TRY(const CloseView before, view_of(work, plan));
    if (before.locked) return before;
    TRY_DO(require_ready(before, CloseStep::lock));
    for (const auto& books : earlier_books(work, plan).along) TRY_DO(journal::lock(work, books, "随后一学期结账"));
    TRY_DO(journal::lock(work, books_of(plan), "学期结账"));
    const auto to_explain = std::ranges::count_if(before.differences, [](const auto& one) { return charges::must_be_explained(one.kind); });
    work.run(queries::insert_close, plan.county, plan.id, before.settlement->id, to_explain, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("closing.lock", "service_plan", plan.id.to_string());
    work.emit("closing.closed", {{"county", plan.county}, {"school", plan.school.to_string()}, {"plan", plan.id.to_string()}});
    return view_of(work, plan);
}

}  // namespace luoshi::fees::closing
