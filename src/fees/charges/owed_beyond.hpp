// Money of an undone relief's right that was sent and for which no bill has anything paid left: the payment was taken back meanwhile, or it arrived after the right was withdrawn.
// It stays on refunds_due, as the family's debt, and is an open case of its school until a bill can take it. Private to this room.
#pragma once
#include "fees/charges/api.hpp"

namespace luoshi::fees::charges {

// `id`: the relief itself at its undoing, or the refund that arrived. owe_beyond then puts it where it can.
void note_beyond(Work& work, SentBeyondId id, ReliefId relief, Money amount);
// Takes what was noted off what is paid on the pupil's bills, the latest first, so that it is asked for there; the rest is an open case, tried again with the others.
Result<Nothing> owe_beyond(Work& work, const catalogue::PlanLine& plan, PupilId pupil);

}  // namespace luoshi::fees::charges
