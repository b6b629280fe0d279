#include "programmes/events/competitions/states.hpp"

namespace luoshi::programmes::events::competitions {

bool may_go(CompetitionEntryState from, CompetitionEntryState to) {
    using enum CompetitionEntryState;
    switch (from) {
        case submitted: return to == confirmed || to == refused || to == withdrawn;
        case confirmed: return to == withdrawn || to == absent;
        case refused:
        case withdrawn:
        case absent: return false;
    }
    return false;
}

bool may_pass(CompetitionPhase from, CompetitionPhase to, EditionMode mode) {
    using enum CompetitionPhase;
    if (mode == EditionMode::showcase) return (from == registering && to == announced) || (from == announced && to == closed);
    switch (from) {
        case registering: return to == first_drawn;
        case first_drawn: return to == sealed;
        case sealed: return to == signed_off;
        case signed_off: return to == opened;
        case opened: return to == announced;
        case announced: return to == closed;
        case closed: return false;
    }
    return false;
}

StateWords words_of(CompetitionEntryState state) {
    switch (state) {
        case CompetitionEntryState::submitted: return {"待审核", "waiting to be confirmed"};
        case CompetitionEntryState::confirmed: return {"已确认", "confirmed"};
        case CompetitionEntryState::refused: return {"未通过", "refused"};
        case CompetitionEntryState::withdrawn: return {"已退赛", "withdrawn"};
        case CompetitionEntryState::absent: return {"未到场", "absent"};
    }
    return {"", ""};
}

StateWords words_of(CompetitionPhase phase) {
    switch (phase) {
        case CompetitionPhase::registering: return {"报名", "registration"};
        case CompetitionPhase::first_drawn: return {"已一次加密", "first codes drawn"};
        case CompetitionPhase::sealed: return {"评判中", "being marked"};
        case CompetitionPhase::signed_off: return {"评判已全部签字", "all marks signed"};
        case CompetitionPhase::opened: return {"已解密", "codes opened"};
        case CompetitionPhase::announced: return {"已公布", "announced"};
        case CompetitionPhase::closed: return {"已结束", "closed"};
    }
    return {"", ""};
}

StateWords words_of(Avoidance relation) {
    switch (relation) {
        case Avoidance::own_unit: return {"本单位的参赛者", "of the own unit"};
        case Avoidance::own_pupil: return {"本人指导的参赛者", "taught by the judge"};
        case Avoidance::declared_unit: return {"本人申报回避的单位", "a unit that was declared"};
        case Avoidance::declared_pupil: return {"本人申报回避的参赛者", "a contestant that was declared"};
        case Avoidance::recused: return {"评判中回避", "stood aside while marking"};
    }
    return {"", ""};
}

}  // namespace luoshi::programmes::events::competitions
