"""Re-computes a published draw: python3 verify_draw.py draw-….json (Python 3.8 or later, nothing else needed)."""
import hashlib, hmac, json, sys
record = json.load(open(sys.argv[1], encoding="utf-8"))
algorithm, opened, published = record["algorithm"], record["public_seed"], record["result"]
text = next(part["text"] for part in record["inputs"] if part["name"] == "list")
digest = lambda data: hashlib.new(algorithm, data).digest()
secret, frozen = bytes.fromhex(opened["secret"]), digest(text.encode())
seed = hmac.new(secret, opened["public_value"].encode() + frozen, algorithm).digest()
number = lambda code: (hmac.new(seed, code.encode(), algorithm).digest()[:16], code.encode())
lines = lambda kind: [line.split(" ")[1:] for line in text.splitlines() if line.startswith(kind + " ")]
places = {(slot, course): int(count) for course, slot, count, *_ in lines("course")}
kept = {(course, group): int(count) for course, group, count, *_ in lines("kept")}
groups, wishes, seats = {code: group for code, group, *_ in lines("group")}, {}, {key: [] for key in places}
for code, slot, rank, course, priority in sorted(lines("wish"), key=lambda wish: int(wish[2])):
    wishes.setdefault((code, slot), []).append((rank, course, int(priority) if record["mechanism"] == "da" else 0))
asking = sorted(wishes, key=lambda who: number(who[0]))              # the earliest number asks first
while asking:
    code, slot = asking.pop(0)
    if not wishes[code, slot]: continue                              # nothing left to ask for
    rank, course, priority = wishes[code, slot].pop(0)
    held = seats[slot, course] = sorted(seats[slot, course] + [(priority, number(code), code, rank)])
    if len(held) <= places[slot, course]: continue
    own = [groups.get(seat[2]) for seat in held]                     # the first of a group have their kept places
    free = [at for at, group in enumerate(own) if own[:at].count(group) >= kept.get((course, group), 0)]
    asking.insert(0, (held.pop(max(free, default=-1))[2], slot))     # the last of the others asks for the next wish
rows = sorted((who.encode(), slot.encode(), f"{who},{slot},{course},{rank}\n") for (slot, course), held in seats.items() for *_, who, rank in held)
result = "pupil,slot,course,rank\n" + "".join(row[2] for row in rows)
checks = [("commitment", digest(secret).hex(), opened["commitment"]), ("list", frozen.hex(), opened["list_digest"]),
          ("seed", seed.hex(), record["seed"]), ("result", [result, digest(result.encode()).hex()], [published["text"], published["digest"]])]
sys.exit("differs: " + ", ".join(wrong)) if (wrong := [what for what, computed, said in checks if computed != said]) else print("verified")
