"""Makes declare.txt beside this file, from an outside judge only.

Recipe:  python3.11 -m venv v && v/bin/pip install Declare4Py==2.2.0 pm4py==2.7.23.11
         v/bin/python tests/data/vectors/make_declare.py

Every trace of one to seven events over three activities (3279 traces), a line each, with what the
conformance checker of Declare4Py says of four DECLARE constraints, an activity that never happens
counting as met (vacuity): 1 met, 0 violated.

    Precedence[a, b]         no b without an a before it
    Response[a, b]           after each a, some b
    Not Response[a, b]       after an a, never b
    Not Responded Existence[a, b]   never both (not co-existence)

The constraints are those of Pesic, Schonenberg, van der Aalst, "DECLARE: Full Support for
Loosely-Structured Processes", EDOC 2007.
"""

import itertools
import pathlib

from Declare4Py.D4PyEventLog import D4PyEventLog
from Declare4Py.ProcessMiningTasks.ConformanceChecking.MPDeclareAnalyzer import MPDeclareAnalyzer
from Declare4Py.ProcessModels.DeclareModel import DeclareModel
from pm4py.objects.log.obj import Event, EventLog, Trace

CONSTRAINTS = ["Precedence[a, b]", "Response[a, b]", "Not Response[a, b]", "Not Responded Existence[a, b]"]
names = ["".join(t) for n in range(1, 8) for t in itertools.product("abc", repeat=n)]
log = EventLog()
for name in names:
    trace = Trace([Event({"concept:name": letter}) for letter in name])
    trace.attributes["concept:name"] = name
    log.append(trace)
# What a log that was read from a file says of itself.
log._properties["pm4py:param:timestamp_key"] = "time:timestamp"
log._properties["pm4py:param:activity_key"] = "concept:name"
events = D4PyEventLog(log=log)
model = DeclareModel().parse_from_string(
    "\n".join(["activity a", "activity b", "activity c"] + [f"{c} | | |" for c in CONSTRAINTS])
)
analyzer = MPDeclareAnalyzer(log=events, declare_model=model, consider_vacuity=True)
states = analyzer.run().get_metric(metric="state")
assert [c.split(" |")[0] for c in states.columns] == CONSTRAINTS, list(states.columns)
lines = [
    name + " " + "".join(str(int(states.iloc[row][column])) for column in states.columns)
    for row, name in enumerate(names)
]
path = pathlib.Path(__file__).parent / "declare.txt"
path.write_text("\n".join(lines) + "\n", encoding="utf-8")
