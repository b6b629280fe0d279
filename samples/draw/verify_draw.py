#!/usr/bin/env python3
"""Re-computes a published draw: python3 verify_draw.py draw-….json (Python 3.8 or later, nothing else needed)."""
import hashlib, hmac, json, sys

record = json.load(open(sys.argv[1], encoding="utf-8"))
algorithm, opened = record["algorithm"], record["public_seed"]
text = next(part["text"] for part in record["inputs"] if part["name"] == "list")
digest = lambda data: hashlib.new(algorithm, data).digest()
check = lambda what, holds: holds or sys.exit("differs: " + what)
secret, list_digest = bytes.fromhex(opened["secret"]), digest(text.encode())
check("the commitment is not that of the secret", digest(secret).hex() == opened["commitment"])
check("the list is not the one that was announced", list_digest.hex() == opened["list_digest"])
seed = hmac.new(secret, opened["public_value"].encode() + list_digest, algorithm).digest()
check("the seed", seed.hex() == record["seed"])
number = lambda code: (hmac.new(seed, code.encode(), algorithm).digest()[:16], code.encode())

lines = [line.split(" ") for line in text.splitlines()]
places = {(slot, course): int(n) for kind, course, slot, n, *_ in (l for l in lines if l[0] == "course")}
kept = {(course, group): int(n) for kind, course, group, n, *_ in (l for l in lines if l[0] == "kept")}
groups = {l[1]: l[2] for l in lines if l[0] == "group"}
wishes = {}
for _, code, slot, rank, course, priority in (l for l in lines if l[0] == "wish"):
    wishes.setdefault((code, slot), []).append((int(rank), course, int(priority)))
seats, waiting = {key: [] for key in places}, [(who, 0) for who in wishes]
waiting.sort(key=lambda item: number(item[0][0]), reverse=True)      # the earliest number asks first
while waiting:
    (code, slot), at = waiting.pop()
    if at == len(wishes[code, slot]): continue                       # nothing left to ask for
    rank, course, priority = sorted(wishes[code, slot])[at]
    held = seats[slot, course]
    held.append((priority if record["mechanism"] == "da" else 0, number(code), code, rank, at))
    held.sort()
    if len(held) <= places[slot, course]: continue
    own = [groups.get(other[2]) for other in held]                   # who has no kept place of the own group can be sent away
    free = [i for i, g in enumerate(own) if own[:i].count(g) >= kept.get((course, g), 0)]
    out = held.pop(max(free, default=len(held) - 1))
    waiting.append(((out[2], slot), out[4] + 1))
rows = sorted((code.encode(), slot.encode(), f"{code},{slot},{course},{rank}\n")
              for (slot, course), held in seats.items() for _, _, code, rank, _ in held)
result = "pupil,slot,course,rank\n" + "".join(row[2] for row in rows)
check("the result", result == record["result"]["text"] and digest(result.encode()).hex() == record["result"]["digest"])
print("verified")
